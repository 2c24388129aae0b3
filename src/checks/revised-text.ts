import { findById } from '../corpus/find.ts'
import { kinds } from '../edition/kinds.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** What readers are told of an earlier text belongs to an article, and to paragraphs of it. */
export const revisedText: Check = {
  rule: 'revised-text',
  run: ({ revisions, texts, ids }, { today }) =>
    revisions.flatMap((entry) => {
      const text = findById(texts, entry.id)
      if (!ids.articles.has(entry.id)) {
        return {
          ...placeOfField(entry, ''),
          message: `There is no article \`${entry.id}\` whose text has changed.`,
          hint: `Rename the file as the folder of the article in \`content/${kinds.article.folder}/\` is named.`,
        }
      }
      // An article that cannot be read is reported by itself.
      const count = text?.annotated.paragraphs.length ?? Infinity
      const { revisions } = entry.data
      return revisions.flatMap(({ date, changes }, at) => {
        const place = placeOfField(entry, `revisions.${at}.date`)
        const above = revisions[at - 1]
        return [
          ...(date > today
            ? [
                {
                  ...place,
                  message: `The changes of ${date} are in the future: today is ${today}.`,
                  hint: 'Write the day on which they were taken over.',
                },
              ]
            : []),
          ...(above && above.date < date
            ? [
                {
                  ...place,
                  message: `The changes of ${date} stand below those of ${above.date}.`,
                  hint: 'Put the newest first.',
                },
              ]
            : []),
          ...changes.flatMap(({ paragraphs }, change) =>
            paragraphs.flatMap((number, index) =>
              number <= count
                ? []
                : {
                    ...placeOfField(entry, `revisions.${at}.changes.${change}.paragraphs.${index}`),
                    message: `There is no paragraph ${number}: the article has ${count}.`,
                    hint: 'Write the number that the paragraph has today, or none if it was taken out.',
                  },
            ),
          ),
        ]
      })
    }),
}
