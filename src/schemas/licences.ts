import { z } from 'zod'
import { partialDate, records, reference, references, text } from './fields.ts'

const named = 'Expected `{ name: … }` with, if it has a file, its `entity`; or `null`.'

/** `content/licences/<id>.yaml`: under which licences the models of a family were published. */
export const licencesSchema = z.strictObject({
  family: text,
  maker: reference,
  /** Those that are the family, or parts of it. */
  entities: references.min(1, 'Expected at least one entity.'),
  releases: records(
    {
      models: text,
      date: partialDate,
      /** `null`: the weights were not published. */
      licence: z.strictObject({ name: text, entity: reference.optional() }, named).nullable(),
      note: text.optional(),
      sources: references.min(1, 'Expected at least one source.'),
    },
    '',
  ).min(1, 'Expected at least one release.'),
})

export type LicencesData = z.output<typeof licencesSchema>
