import type { Table } from './table.ts'
import { themeRecordSchema, themesJson } from './themes-json.ts'

/** `/datos/temas.csv`: a row per theme. */
export const themesTable: Table = {
  schema: themeRecordSchema.omit({ citations: true }),
  primaryKey: ['id'],
  rows: themesJson,
}
