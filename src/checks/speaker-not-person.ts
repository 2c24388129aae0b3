import { findById } from '../corpus/find.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Quotes are the words of persons. */
export const speakerNotPerson: Check = {
  rule: 'speaker-not-person',
  run: ({ quotes, entities }) =>
    quotes.flatMap((quote) => {
      const speaker = findById(entities, quote.data.speaker)
      if (!speaker || speaker.data.kind === 'persona') return []
      return {
        ...placeOfField(quote, 'speaker'),
        message: `The speaker of the quote \`${quote.id}\` is \`${speaker.id}\`, whose kind is “${speaker.data.kind}”.`,
        hint: `Name the person who says it, or write \`kind: persona\` in \`${speaker.filePath}\`.`,
      }
    }),
}
