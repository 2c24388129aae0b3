import { z } from 'zod'
import { roleStatuses, wordingStatuses } from '../edition/closed-lists.ts'
import { languageTag, reference, references, text, textOrNull, themes } from './fields.ts'

/** `content/quotes/<id>.yaml`. The words themselves are marked in the article. */
export const quoteSchema = z.strictObject({
  speaker: reference,
  /** As printed, word for word, in the article. */
  role: text,
  /** The role before translation; left out where the article is no translation. */
  roleOriginal: z
    .strictObject({
      language: languageTag,
      text: textOrNull,
      status: z.enum(roleStatuses),
      note: text.optional(),
    })
    .optional(),
  reportedBy: reference,
  /** When or where it was said, as printed. */
  occasion: text.optional(),
  /** What is known, and not known, of when and to whom it was said. */
  occasionNote: text.optional(),
  /** The wording before translation; left out where the article is no translation. */
  original: z
    .strictObject({
      language: languageTag,
      text: textOrNull,
      status: z.enum(wordingStatuses),
      note: text.optional(),
    })
    .optional(),
  comment: text,
  themes,
  sources: references,
})

export type QuoteData = z.output<typeof quoteSchema>
