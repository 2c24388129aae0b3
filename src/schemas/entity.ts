import { z } from 'zod'
import { reference, references, text, themes } from './fields.ts'
import { entityKinds } from '../edition/closed-lists.ts'

/** `content/entities/<id>.yaml`. */
export const entitySchema = z.strictObject({
  kind: z.enum(entityKinds),
  name: text,
  /** The surname of a person, if it is not the last word of the name. */
  surname: text.optional(),
  /** Other forms by which texts name it, as printed. */
  aliases: z.array(text).default([]),
  description: text,
  /** The publisher of a medium. */
  publishedBy: reference.optional(),
  themes,
  sources: references.min(1, 'Expected at least one source.'),
  note: text.optional(),
})

export type EntityData = z.output<typeof entitySchema>
