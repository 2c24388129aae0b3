import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** The paragraphs that were compared with the publisher's page are in the article. */
export const collatedParagraphs: Check = {
  rule: 'collated-paragraphs',
  run: ({ articles }) =>
    articles.flatMap((article) => {
      const count = article.annotated.paragraphs.length
      return article.data.collated.flatMap((number, index) => {
        if (number <= count) return []
        return {
          ...placeOfField(article, `collated.${index}`),
          message: `There is no paragraph ${number} to collate: the article has ${count}.`,
          hint: 'Count paragraphs from 1, and list only those that were compared.',
        }
      })
    }),
}
