import { expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { wordsOfQuotes } from '../../src/annotations/words-of-quotes.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'

/** The words of the quotes in a text, by their ids; `null` where quotation marks are missing. */
function quoted(text: string): [string, string | null][] {
  const parsed = parseText(`<Section id="s" title="S">\n\n${text}\n\n</Section>\n`, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  const words = wordsOfQuotes(extractAnnotations(parsed.tree))
  return [...words].map(([{ id }, said]) => [id, said ?? null])
}

test.each([
  '«Sí»',
  '“Sí”',
  '"Sí"',
  '‘Sí’',
  "'Sí'",
  '„Sí“',
  '„Sí”',
  '‚Sí‘',
  '»Sí«',
  '‹Sí›',
  "''Sí''",
])('between quotation marks: %s', (printed) => {
  expect(quoted(`<Quote id="a">${printed}</Quote>, dice.`)).toEqual([['a', 'Sí']])
})

test('a quotation over paragraphs, each of which begins with a mark that goes on', () => {
  for (const [first, next] of ['«»', '““', '“”', '""', '««']) {
    const last = first === '“' ? '”' : first === '"' ? '"' : '»'
    const text = [`${first}Uno.`, `${next}Dos.`, `${next}Tres${last}`].map(
      (words) => `<Quote id="a">${words}</Quote>`,
    )
    expect(quoted(`${text.join('\n\n')}, dice.`)).toEqual([
      ['a', 'Uno.'],
      ['a', 'Dos.'],
      ['a', 'Tres'],
    ])
  }
})

test('paragraphs are no single quotation if one of them closes it, or another stands between', () => {
  const missing = [
    ['a', null],
    ['a', 'Dos'],
  ]
  expect(quoted('<Quote id="a">«Uno.</Quote>\n\n<Quote id="a">«Dos»</Quote> y.')).toEqual([
    ['a', 'Uno.'],
    ['a', 'Dos'],
  ])
  expect(quoted('<Quote id="a">«Uno.</Quote>\n\nX.\n\n<Quote id="a">«Dos»</Quote>.')).toEqual(
    missing,
  )
  expect(quoted('<Quote id="a">«Uno» y</Quote>\n\n<Quote id="a">«Dos»</Quote>.')).toEqual(missing)
})

test('a fragment that closes itself is no part of the quotation that begins after it', () => {
  expect(
    quoted(
      '<Quote id="a">«Uno»</Quote>. <Quote id="a">«Dos.</Quote>\n\n<Quote id="a">»Tres»</Quote>.',
    ),
  ).toEqual([
    ['a', 'Uno'],
    ['a', 'Dos.'],
    ['a', 'Tres'],
  ])
})

test('without marks in a line of dialogue, whose dash is not quoted', () => {
  expect(quoted('<Quote id="a">—¿Vienes?</Quote> —dijo—. <Quote id="a">Ya.</Quote>')).toEqual([
    ['a', '¿Vienes?'],
    ['a', 'Ya.'],
  ])
  expect(quoted('— <Quote id="a">Ya.</Quote>')).toEqual([['a', 'Ya.']])
})

test('without marks in a block quotation, in verse and in an interview, if the author says so', () => {
  expect(quoted('> <Quote id="a">Toda el agua.</Quote>')).toEqual([['a', 'Toda el agua.']])
  expect(quoted('<Quote id="a" unmarked>Uno,\\\ndos.</Quote>')).toEqual([['a', 'Uno,\ndos.']])
  expect(quoted('P: ¿Sí?\n\nR: <Quote id="a" unmarked>Sí.</Quote>')).toEqual([['a', 'Sí.']])
  expect(quoted('R: <Quote id="a">Sí.</Quote>')).toEqual([['a', null]])
})

test('a quotation within another is its own', () => {
  expect(quoted('<Quote id="a">«Dijo: <Quote id="b">“no”</Quote>, y se fue»</Quote>.')).toEqual([
    ['a', 'Dijo: “no”, y se fue'],
    ['b', 'no'],
  ])
})
