import { expect, test } from 'vitest'
import {
  asked,
  folded,
  fragmentsOf,
  indexed,
  indexedFragments,
  printed,
  wordsOf,
} from '../../src/search/words.ts'

test.each([
  ['en voz baja—dijo ella', ['en', 'voz', 'baja—', 'dijo', 'ella']],
  ['Llama-3.1-405B', ['Llama-', '3.1-', '405B']],
  ['3-4 terabytes', ['3-', '4', 'terabytes']],
  ['una caja…dijo', ['una', 'caja…', 'dijo']],
  ['«caja»—dijo', ['«caja»—', 'dijo']],
  ['ISO/IEC 42001', ['ISO/', 'IEC', '42001']],
])('words that only a sign keeps apart are indexed as two: %s', (text, words) => {
  expect(wordsOf(indexed(text)).map(printed)).toEqual(words)
})

test.each(['watsonx.ai', 'Granite 3.0, de IBM', '34 000 millones', '¿Qué? —dijo él—.'])(
  'a text whose words stand apart is indexed as it is: %s',
  (text) => {
    expect(indexed(text)).toBe(text)
  },
)

test('a text from the index is shown as it was printed', () => {
  const text = 'en voz baja—dijo ella—: 3-4 de «Llama-3.1»…y nada más'
  expect(printed(indexed(text))).toBe(text)
})

test('a question has its words apart where the index has', () => {
  expect(asked('  Llama-3.1 –\u00A0baja—dijo\n')).toBe('Llama- 3.1 – baja— dijo')
})

test('folding leaves the letters and figures of the words', () => {
  expect(folded('“Código” abierto: ¿qué más, señor?')).toBe('codigo abierto que mas senor')
})

test('the words of a quote know which fragment they are from', () => {
  const words = wordsOf(indexedFragments(['uno […] dos', 'tres']))
  expect(words.map(printed)).toEqual(['uno', '[…]', 'dos', '[…]', 'tres'])
  expect(fragmentsOf(words)).toEqual([1, 1, 1, 2, 2])
})
