import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'

/**
 * The records of a CSV file, read by the grammar of RFC 4180 and nothing else: a cell without
 * quotation marks has no sign of the grammar, a cell between them has each doubled, and every record
 * ends in CR LF and has as many cells as the first.
 *
 * @throws at the first byte that the grammar does not allow
 */
export function readCsv(file: string): string[][] {
  const records: string[][] = []
  const text = file.replace(/^\uFEFF/, '')
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let cells: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const [, quoted, plain = '', end] = field.exec(text) ?? []
    if (end === undefined)
      throw new Error(`No cell of RFC 4180: ${JSON.stringify(text.slice(at, at + 60))}`)
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    records.push(cells)
    cells = []
  }
  if (cells.length > 0 || !text.endsWith('\r\n')) throw new Error('The last record has no end.')
  const width = records[0]?.length
  const other = records.findIndex(({ length }) => length !== width)
  if (other !== -1)
    throw new Error(`Record ${other} has ${records[other]?.length} cells of ${width}.`)
  // Another parser, which finds the end of a line by itself, reads the same.
  expect(parse(file, { bom: true })).toEqual(records)
  return records
}

/** What a cell says: the apostrophe that keeps it from being run is no part of it. */
export function textOfCell(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')
}
