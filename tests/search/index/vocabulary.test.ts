import { expect, test } from 'vitest'
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts'
import { aBundle } from '../a-bundle.ts'

/** The words of the bundles with how often each occurs. */
const vocabulary = (...texts: string[]) => [
  ...vocabularyOf(texts.map((words) => aBundle([{ words }]))),
]

test('counts the words of all bundles without their accents, the most frequent first', () => {
  expect(vocabulary('El Código crece', 'Un código y otro codigo')).toEqual([
    ['codigo', 3],
    ['crece', 1],
    ['otro', 1],
  ])
})

test('has no numbers, codes and short words: nobody is helped by correcting them', () => {
  expect(vocabulary('La IA 8B tiene 20 000 y 3.0 en GPT4')).toEqual([['tiene', 1]])
})

test('tells apart words that touch', () => {
  expect(vocabulary('código-abierto y/o rápido—seguro').map(([word]) => word)).toEqual([
    'codigo',
    'abierto',
    'rapido',
    'seguro',
  ])
})

test('leaves out the rarest of too many words', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const many = Array.from({ length: 15_000 }, (_, number) =>
    [number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676)]
      .map((index) => letters[index])
      .join(''),
  )
  const words = vocabularyOf([
    aBundle([{ words: many.join(' ') }, { words: 'frecuente y frecuente' }]),
  ])
  expect(words.size).toBe(12_000)
  expect([...words.keys()][0]).toBe('frecuente')
})
