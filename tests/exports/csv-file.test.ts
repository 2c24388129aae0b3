import { expect, test } from 'vitest'
import { asCsv } from '../../src/exports/csv-file.ts'
import { readCsv, textOfCell } from './read-csv.ts'

test('a spreadsheet knows the file for UTF-8, and every line ends in CR LF', () => {
  expect(asCsv(['a', 'b'], [{ a: 'é', b: 1 }])).toBe('\uFEFFa,b\r\né,1\r\n')
})

/** Signs that programs take for something else than text, alone and in each other's company. */
const hostile = [
  ...[
    '"',
    '""',
    ',',
    ';',
    "'",
    '\n',
    '\r',
    '\r\n',
    '\n\r',
    '\t',
    '\v',
    '\f',
    '\0',
    '\\',
    '\\"',
    '|',
  ],
  ...[
    '\u0085',
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\u00A0',
    '\u202E',
    '\u200B',
    '𝔘',
    'e\u0301',
    '«',
    '“',
  ],
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\u2212',
    '#',
    '%',
    '$',
    'null',
    'NaN',
    'ID',
    'sep=;',
  ],
]
const texts = [
  ...hostile.flatMap((sign) => [
    sign,
    `${sign}a`,
    `a${sign}`,
    `a${sign}b`,
    ` ${sign} `,
    `'${sign}1`,
    `''${sign}1`,
    ...hostile.map((other) => `${sign}${other}1`),
  ]),
  'Uno sin comas.\n\nDos sin comas.',
  '"a","b"\r\n"c","d"',
  'a,"b\nc",d\r\n',
  `${'largo, "muy largo"\n'.repeat(10_000)}fin`,
]

test('whatever a cell says comes back from it, sign by sign, in any place of a row', () => {
  const rows = texts.map((text) => ({ first: text, between: 1, last: text }))
  const [, ...records] = readCsv(asCsv(['first', 'between', 'last'], rows))
  expect(records.map((record) => record.map(textOfCell))).toEqual(
    texts.map((text) => [text, '1', text]),
  )
})

test('whatever a row of one cell says comes back from it, also nothing', () => {
  const all = ['', ...texts]
  const [, ...records] = readCsv(
    asCsv(
      ['only'],
      all.map((text) => ({ only: text })),
    ),
  )
  expect(records.map((record) => record.map(textOfCell))).toEqual(all.map((text) => [text]))
})

test('the names of columns come back as they are', () => {
  expect(readCsv(asCsv(['a "b"', 'c,\nd'], []))).toEqual([['a "b"', 'c,\nd']])
})

test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
  'nothing is run that begins with %j',
  (sign) => {
    const formula = `${sign}HYPERLINK("http://x.example","y")`
    const [, row] = readCsv(asCsv(['a', 'b'], [{ a: formula, b: [formula, 'z'] }]))
    expect(row).toEqual([`'${formula}`, `'${formula} | z`])
  },
)

test('a number below zero stays a number', () => {
  expect(readCsv(asCsv(['a'], [{ a: -3 }]))).toEqual([['a'], ['-3']])
})

test('lists share a cell, yes and no are words, and what is not known is empty', () => {
  const row = { list: ['a', 'b'], none: [], yes: true, no: false, unknown: null, zero: 0 }
  const columns = [...Object.keys(row), 'absent']
  expect(readCsv(asCsv(columns, [row]))[1]).toEqual(['a | b', '', 'true', 'false', '', '0', ''])
})

test('an item that holds the separator has a backslash before it, so that the list falls into its items', () => {
  const [, row] = readCsv(asCsv(['aliases'], [{ aliases: ['a | b', 'c|', 'd\\', '\\|e'] }]))
  expect(row).toEqual(['a \\| b | c\\| | d\\ | \\\\|e'])
  expect(row?.[0]?.split(' | ').map((item) => item.replaceAll('\\|', '|'))).toEqual([
    'a | b',
    'c|',
    'd\\',
    '\\|e',
  ])
})

test('a record inside a row is refused', () => {
  expect(() => asCsv(['a'], [{ a: {} }])).toThrow('`a` holds what no cell does.')
})
