import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** The paragraph that the front page shows has something that is corrected. */
export const shownParagraph: Check = {
  rule: 'shown-paragraph',
  run: ({ articles, claims }) => {
    const corrected = new Set(
      claims
        .filter(({ data }) => data.assessments[0]?.correction !== undefined)
        .map(({ id }) => id),
    )
    return articles.flatMap((article) => {
      const { marks } = article.annotated
      const shown = article.data.shownParagraph
      const withCorrection = new Set(
        marks
          .filter(({ kind, id }) => kind === 'claim' && corrected.has(id))
          .map(({ paragraph }) => paragraph),
      )
      if (shown === undefined || withCorrection.has(shown)) return []
      const numbers = [...withCorrection].join(', ')
      return {
        ...placeOfField(article, 'shownParagraph'),
        message: `Nothing is corrected in paragraph ${shown}, which the front page is to show.`,
        hint:
          numbers === ''
            ? 'Delete `shownParagraph`: no claim of the article has a correction.'
            : `Name a paragraph that has a correction: ${numbers}.`,
      }
    })
  },
}
