/** Separates the items of a list in a cell. */
export const listSeparator = ' | '

/**
 * A table as a CSV file (RFC 4180), in UTF-8 with a byte order mark, by which spreadsheets recognise
 * the encoding. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP,
 * CSV injection), and so does one that is such a text behind apostrophes: who takes one away from
 * those cells has every text as it was.
 *
 * @param columns the names of the columns, which are also the keys of the rows
 * @throws if a value is not a text, a number, a boolean or a list of them
 */
export function asCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]) {
  return [...csvParts(columns, rows)].join('')
}

/** The same, record by record. */
export function* csvParts(
  columns: readonly string[],
  rows: Iterable<Record<string, unknown>>,
): Generator<string> {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`
  yield `\uFEFF${line(columns)}`
  for (const row of rows) yield line(columns.map((name) => cell(row[name], name)))
}

/**
 * The standard asks for quotation marks around its own signs. Other ends of lines, and blanks at the
 * ends of a cell, are safe from all programs between quotation marks alone; so is a record whose only
 * cell is empty.
 */
const unsafe = /[",\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/

function quoted(cell: string, _: number, { length }: readonly string[]): string {
  const isEmptyLine = cell === '' && length === 1
  return isEmptyLine || unsafe.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function cell(value: unknown, column: string): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return withoutFormula(list(value.map(String)))
  if (typeof value === 'string') return withoutFormula(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`\`${column}\` holds what no cell does.`)
}

/** What begins a formula, in East Asian spreadsheets also in its wide form. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The separator in a text has a backslash before it, so that a list falls into its items. */
function list(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('|', '\\|')).join(listSeparator)
}
