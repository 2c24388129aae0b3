import { z } from 'zod'
import { partialDateOrNull, text, url, urlOrNull } from './fields.ts'
import { sourceClasses, sourceTypes } from './values.ts'

/** `content/sources/<id>.yaml`: a bibliographic record that maps to CSL-JSON. */
export const sourceSchema = z.strictObject({
  type: z.enum(sourceTypes),
  title: text,
  /** `false`: the title is a description of ours and is never shown as the document's own. */
  titleIsLiteral: z.boolean(),
  publisher: text,
  class: z.enum(sourceClasses),
  url: urlOrNull,
  /** Where a reproduction, a mirror or a summary was read instead. */
  consultedUrl: url.optional(),
  issued: partialDateOrNull,
  /** What it says that matters here, in our words. */
  fact: text,
  /** Which copy was seen, and how much of it. */
  consulted: text,
})

export type SourceData = z.output<typeof sourceSchema>
