import { expect, test } from 'vitest'
import { mostPromising, type Places } from '../../../src/search/engine/most-promising.ts'
import { parseQuery } from '../../../src/search/engine/parse-query.ts'
import { unitsOf, type Synonyms } from '../../../src/search/engine/units.ts'
import type { IndexResult } from '../../../src/search/open-index.ts'

/** The bundles of an index, in their order, each with the places of its words. */
type Bundles = Record<string, Record<string, number[]>>

/** The names of the bundles, the most promising first. */
function order(question: string, bundles: Bundles, synonyms: Synonyms = []): string[] {
  const results = Object.keys(bundles).map((id, index): IndexResult => ({
    id,
    score: -index,
    words: [],
    data: () => Promise.reject(new Error('The order is told without the texts.')),
  }))
  const offered = new Map(
    Object.entries(bundles).map(([id, words]): [string, Places] => [
      id,
      new Map(
        Object.entries(words).map(([word, places]) => [
          word,
          { places: new Set(places), as: 'kin' as const },
        ]),
      ),
    ]),
  )
  return mostPromising(results, unitsOf(parseQuery(question), synonyms), offered).map(
    ({ id }) => id,
  )
}

test('begins with what has most of the words', () => {
  expect(
    order('código abierto', {
      uno: { codigo: [1] },
      ambos: { codigo: [5], abierto: [9] },
    }),
  ).toEqual(['ambos', 'uno'])
})

test('prefers words that stand close together, however often they stand apart', () => {
  expect(
    order('código abierto', {
      lejos: { codigo: [1, 2, 3, 4], abierto: [500, 900] },
      cerca: { codigo: [70], abierto: [71] },
    }),
  ).toEqual(['cerca', 'lejos'])
})

test.each([23, 24, 47, 48, 95, 96])('cuts no passage that begins at word %i', (place) => {
  expect(
    order('código abierto', {
      lejos: { codigo: [1], abierto: [500] },
      cerca: { codigo: [place], abierto: [place + 20] },
    }),
  ).toEqual(['cerca', 'lejos'])
})

test('prefers a rare word to a frequent one', () => {
  const bundles = {
    a: { modelos: [1] },
    b: { modelos: [1] },
    c: { modelos: [1] },
    d: { biblioteca: [1] },
  }
  expect(order('modelos biblioteca', bundles)[0]).toBe('d')
})

test('takes another word for it as well', () => {
  expect(
    order('gratis modelos', { a: { gratis: [1] }, b: { coste: [3], modelos: [4] } }, [
      ['gratis', 'coste'],
    ]),
  ).toEqual(['b', 'a'])
})

test('keeps the order of the index among equals', () => {
  expect(order('código', { a: { codigo: [9] }, b: { codigo: [1] }, c: { codigo: [5] } })).toEqual([
    'a',
    'b',
    'c',
  ])
})
