import { z } from 'zod'
import { nameOf, referencesTo, referenceTo, sentence, sentenceOf, text, themes } from './fields.ts'
import { entityKinds } from '../edition/closed-lists.ts'
import { asRead } from '../text/personal-name.ts'

/** `content/entities/<id>.yaml`. */
export const entitySchema = z
  .strictObject({
    kind: z.enum(entityKinds),
    name: nameOf('the name, as readers know it'),
    /** The surname of a person, if it is not the last word of the name. */
    surname: text.optional(),
    /** Other forms by which texts name it, as printed. */
    aliases: z.array(text).default([]),
    description: sentenceOf('who or what it is, in a sentence'),
    /** The publisher of a medium. */
    publishedBy: referenceTo('entity').optional(),
    themes,
    sources: referencesTo('source').min(1, 'Expected at least one source.'),
    note: sentence.optional(),
  })
  .refine(({ name, surname }) => surname === undefined || ` ${name} `.includes(` ${surname} `), {
    path: ['surname'],
    error: 'Expected words of the name, as it has them.',
  })
  .refine(({ kind, name }) => kind !== 'persona' || !/[()[\]]/.test(name), {
    path: ['name'],
    error:
      'Expected the name alone: what somebody is stands in `description`, another name in `aliases`.',
  })
  .refine(({ kind, name }) => kind !== 'persona' || asRead(name) === undefined, {
    path: ['name'],
    error: ({ input }) =>
      `Expected the name as it is read: \`${asRead(String((input as { name: unknown }).name))}\`. The field \`surname\` says how it is ordered.`,
  })

export type EntityData = z.output<typeof entitySchema>
