import { z } from 'zod'
import { partialDateOrNull, text, url, urlOrNull } from './fields.ts'
import { sourceClasses } from '../edition/closed-lists.ts'
import { sourceTypes } from './values.ts'

/** A name as CSL-JSON has it: a person's in two parts, any other as it is written. */
const nameSchema = z.union(
  [z.strictObject({ family: text, given: text.optional() }), z.strictObject({ literal: text })],
  { error: 'Expected `{ family: …, given: … }` for a person, or `{ literal: … }`.' },
)

/** `content/sources/<id>.yaml`: a bibliographic record that maps to CSL-JSON. */
export const sourceSchema = z.strictObject({
  type: z.enum(sourceTypes),
  title: text,
  /** `false`: the title is a description of ours and is never shown as the document's own. */
  titleIsLiteral: z.boolean(),
  publisher: text,
  /** The data of a citation, if `publisher` says more than belongs into one. */
  cite: z
    .strictObject({
      /** Only those whose names are known; “and others” is part of a literal name. */
      authors: z.array(nameSchema).min(1, 'Expected at least one name.').optional(),
      publisher: text.optional(),
      /** The larger work or the site of which it is a part. */
      container: text.optional(),
      /** The number of a report or of a preprint. */
      number: text.optional(),
    })
    .optional(),
  class: z.enum(sourceClasses),
  url: urlOrNull,
  /** Where a reproduction, a mirror or a summary was read instead. */
  consultedUrl: url.optional(),
  issued: partialDateOrNull,
  /** The fact for which it is cited, in our words. */
  fact: text,
  /** Which copy was seen, and how much of it. */
  consulted: text,
})

export type SourceData = z.output<typeof sourceSchema>
