import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { asCsv } from '../../src/exports/csv-file.ts'

/** The cells of a file, as a program reads them that knows RFC 4180. */
function cellsOf(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' })
}

test('a spreadsheet knows the file for UTF-8, and every line ends in CR LF', () => {
  expect(asCsv(['a', 'b'], [{ a: 'é', b: 1 }])).toBe('\uFEFFa,b\r\né,1\r\n')
})

test.each([
  ['commas and quotation marks', 'uno, "dos"'],
  ['line breaks', 'uno\ndos\r\ntres'],
  ['an apostrophe of its own', "'tis"],
  ['spaces at its ends', ' uno '],
])('text with %s comes back as it was', (_, text) => {
  expect(cellsOf(asCsv(['a', 'b'], [{ a: text, b: text }]))).toEqual([
    ['a', 'b'],
    [text, text],
  ])
})

test.each(['=', '+', '-', '@', '\t', '\r'])('nothing is run that begins with %j', (sign) => {
  const formula = `${sign}HYPERLINK("http://x.example","y")`
  const [, row] = cellsOf(asCsv(['a', 'b'], [{ a: formula, b: [formula, 'z'] }]))
  expect(row).toEqual([`'${formula}`, `'${formula} | z`])
})

test('lists share a cell, yes and no are words, and what is not known is empty', () => {
  const row = { list: ['a', 'b'], none: [], yes: true, no: false, unknown: null, zero: 0 }
  const columns = [...Object.keys(row), 'absent']
  expect(cellsOf(asCsv(columns, [row]))[1]).toEqual(['a | b', '', 'true', 'false', '', '0', ''])
})

test('a table without rows still names its columns', () => {
  expect(cellsOf(asCsv(['a', 'b'], []))).toEqual([['a', 'b']])
})

test('an item that holds the separator has a backslash before it, so that the list falls into its items', () => {
  const [, row] = cellsOf(asCsv(['aliases'], [{ aliases: ['a | b', 'c|', 'd'] }]))
  expect(row).toEqual(['a \\| b | c\\| | d'])
  expect(row?.[0]?.split(' | ').map((item) => item.replaceAll('\\|', '|'))).toEqual([
    'a | b',
    'c|',
    'd',
  ])
})

test('a record inside a row is refused', () => {
  expect(() => asCsv(['a'], [{ a: {} }])).toThrow('`a` holds what no cell does.')
})
