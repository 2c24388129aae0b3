import { z } from 'zod'
import {
  nameOf,
  partialDate,
  records,
  referencesTo,
  referenceTo,
  sentence,
  text,
  textOf,
} from './fields.ts'

const named = 'Expected `{ name: … }` with, if it has a file, its `entity`; or `null`.'

/** `content/licences/<id>.yaml`: under which licences the models of a family were published. */
export const licencesSchema = z.strictObject({
  family: nameOf('the name of the family of models'),
  maker: referenceTo('entity'),
  /** Those that are the family, or parts of it. */
  entities: referencesTo('entity').min(1, 'Expected at least one entity.'),
  releases: records(
    {
      models: textOf('the names of the models that were released'),
      date: partialDate,
      /** `null`: the weights were not published. */
      licence: z
        .strictObject({ name: text, entity: referenceTo('entity').optional() }, named)
        .nullable(),
      note: sentence.optional(),
      sources: referencesTo('source').min(1, 'Expected at least one source.'),
    },
    '',
  ).min(1, 'Expected at least one release.'),
})

export type LicencesData = z.output<typeof licencesSchema>
