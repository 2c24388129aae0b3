import { z } from 'zod'
import { roleStatuses, wordingStatuses } from '../edition/closed-lists.ts'
import { correctedIn } from './corrected.ts'
import {
  asPrinted,
  languageTag,
  referencesTo,
  referenceTo,
  sentence,
  sentenceOf,
  text,
  textOrNull,
  themes,
} from './fields.ts'

/** Words before their translation; left out if the article is no translation. */
function beforeTranslation<const Statuses extends readonly string[]>(statuses: Statuses) {
  return z
    .strictObject({
      language: languageTag,
      text: textOrNull,
      status: z.enum(statuses),
      note: sentence.optional(),
    })
    .optional()
}

/** `content/quotes/<id>.yaml`. The words themselves are marked in the article. */
export const quoteSchema = z.strictObject({
  speaker: referenceTo('entity'),
  /** As printed, word for word, in the article. */
  role: asPrinted('what the article says that the speaker is, word for word'),
  /** Where it is printed in another language than the article. */
  inLanguage: languageTag.optional(),
  roleOriginal: beforeTranslation(roleStatuses),
  reportedBy: referenceTo('entity'),
  /** When or where it was said, as printed. */
  occasion: text.optional(),
  /** What is known, and not known, of when and to whom it was said. */
  occasionNote: sentence.optional(),
  original: beforeTranslation(wordingStatuses),
  comment: sentenceOf('what readers should know of the quote, in a sentence'),
  themes,
  sources: referencesTo('source'),
  corrected: correctedIn('quote'),
})

export type QuoteData = z.output<typeof quoteSchema>
