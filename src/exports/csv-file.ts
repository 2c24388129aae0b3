import { stringify } from 'csv-stringify/sync'

/** Separates the items of a list in a cell. */
export const listSeparator = ' | '

/**
 * A table as a CSV file (RFC 4180), in UTF-8 with a byte order mark, by which spreadsheets recognise
 * the encoding. A cell that a spreadsheet would run as a formula, because it begins with `=`, `+`,
 * `-`, `@`, a tab or a carriage return, gets an apostrophe before it (OWASP, CSV injection).
 *
 * @param columns the names of the columns, which are also the keys of the rows
 * @throws if a value is not a text, a number, a boolean or a list of them
 */
export function asCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]) {
  return stringify(
    rows.map((row) => columns.map((name) => cell(row[name], name))),
    {
      columns: [...columns],
      header: true,
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}

function cell(value: unknown, column: string): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return list(value.map(String))
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`\`${column}\` holds what no cell does.`)
}

/** The separator in a text has a backslash before it, so that a list falls into its items. */
function list(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('|', '\\|')).join(listSeparator)
}
