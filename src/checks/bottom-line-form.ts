import { language } from '../edition/about.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

const sentences = new Intl.Segmenter(language, { granularity: 'sentence' })

/** What holds of an article and what does not, in one sentence each. */
export const bottomLineForm: Check = {
  rule: 'bottom-line-form',
  run: ({ articles }) =>
    articles.flatMap((article) => {
      const { bottomLine } = article.data
      if (bottomLine === undefined) return []
      const count = [...sentences.segment(bottomLine)].length
      if (count === 2 && bottomLine.endsWith('.')) return []
      return {
        ...placeOfField(article, 'bottomLine'),
        message:
          count === 2
            ? 'The bottom line does not end with a full stop.'
            : `The bottom line has ${count} ${count === 1 ? 'sentence' : 'sentences'}.`,
        hint: 'Write two: what holds, and what does not.',
      }
    }),
}
