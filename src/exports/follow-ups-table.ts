import { followUpRecordSchema, followUpsJson } from './follow-ups-json.ts'
import type { Table } from './table.ts'

/** `/datos/sucesos.csv`: a row per fact. */
export const followUpsTable: Table = {
  schema: followUpRecordSchema,
  primaryKey: ['id'],
  rows: followUpsJson,
}
