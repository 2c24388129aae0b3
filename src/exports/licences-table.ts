import { licencesJson, licencesRecordSchema, releaseFields } from './licences-json.ts'
import { idOf, type Table } from './table.ts'

/** `/datos/licencias.csv`: a row per release; `id` and `url` are those of its family. */
export const licencesTable: Table = {
  schema: licencesRecordSchema.omit({ entities: true, releases: true }).extend(releaseFields),
  primaryKey: ['id', 'models', 'date'],
  foreignKeys: [idOf('entity', 'makerId'), idOf('entity', 'licenceId')],
  rows: (corpus) =>
    licencesJson(corpus).flatMap(({ releases, ...family }) =>
      releases.map((release) => ({ ...family, ...release })),
    ),
}
