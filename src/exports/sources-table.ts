import { sourceRecordSchema, sourcesJson } from './sources-json.ts'
import type { Table } from './table.ts'

/** `/datos/fuentes.csv`: a row per source. */
export const sourcesTable: Table = {
  schema: sourceRecordSchema,
  primaryKey: ['id'],
  rows: sourcesJson,
}
