import { entitiesJson, entityRecordSchema } from './entities-json.ts'
import type { Table } from './table.ts'

/** `/datos/entidades.csv`: a row per entity. */
export const entitiesTable: Table = {
  schema: entityRecordSchema,
  primaryKey: ['id'],
  rows: entitiesJson,
}
