import { expect, test } from 'vitest'
import { abbreviated, isFrequent, spelledOut } from '../../src/search/frequent-words.ts'
import { isStopWord } from '../../src/search/engine/stop-words.ts'
import { wordsOf } from '../../src/search/words.ts'

/** The words that Pagefind has to index. */
const indexedWords = (text: string) => wordsOf(abbreviated(text)).map(({ text }) => text)

test('leaves the words of which every text is full out of the index', () => {
  expect(indexedWords('La licencia de la IA, según él y su autor')).toEqual([
    'licencia',
    'IA',
    'según',
    'él',
    'autor',
  ])
})

test('leaves them out between signs too', () => {
  expect(indexedWords('“De eso (y no más), ¿qué?”')).toEqual(['eso', 'qué'])
})

test('takes no part of a word, and no letter of an abbreviation, for one of them', () => {
  expect(indexedWords('desde Leo a.m. la-la EN y/o')).toEqual(['Leo', 'a.m', 'la-la', 'EN', 'y/o'])
})

test('gives a text back to the letter', () => {
  const text = 'De la  A a la Z: “La y el” — más\u00a0o menos, Más o MÁS\u2060 que en 3-4 días. Y'
  expect(spelledOut(abbreviated(text))).toBe(text)
})

test('keeps every word in its place', () => {
  const text = 'La licencia de la IA'
  const place = (text: string) => wordsOf(text).find(({ folded }) => folded === 'ia')?.place
  expect(place(abbreviated(text))).toBe(place(text))
})

test('knows its words without their accents', () => {
  expect(isFrequent('mas')).toBe(true)
  expect(isFrequent('licencia')).toBe(false)
})

test('leaves nothing out that carries something', () => {
  const all = abbreviated('').concat(
    ...Array.from(
      { length: 200 },
      (_, sign) => spelledOut(String.fromCodePoint(0xf0000 + sign)) + ' ',
    ),
  )
  const words = wordsOf(all).filter(({ text }) => /\p{L}/u.test(text))
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter(({ folded }) => !isStopWord(folded))).toEqual([])
})
