import { z } from 'zod'
import { referenceTo, referencesTo, text, textOf, themes } from './fields.ts'
import { entityKinds } from '../edition/closed-lists.ts'

/** `content/entities/<id>.yaml`. */
export const entitySchema = z
  .strictObject({
    kind: z.enum(entityKinds),
    name: textOf('the name, as readers know it'),
    /** The surname of a person, if it is not the last word of the name. */
    surname: text.optional(),
    /** Other forms by which texts name it, as printed. */
    aliases: z.array(text).default([]),
    description: textOf('who or what it is, in a sentence'),
    /** The publisher of a medium. */
    publishedBy: referenceTo('entity').optional(),
    themes,
    sources: referencesTo('source').min(1, 'Expected at least one source.'),
    note: text.optional(),
  })
  .refine(({ name, surname }) => surname === undefined || ` ${name} `.includes(` ${surname} `), {
    path: ['surname'],
    error: 'Expected words of the name, as it has them.',
  })

export type EntityData = z.output<typeof entitySchema>
