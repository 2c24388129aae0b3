import { expect, test } from 'vitest'
import type { RecordKind } from '../../src/search/filters.ts'
import { rank, type Scored } from '../../src/search/rank.ts'

function aResult(kind: RecordKind, score: number, content: string, paragraph = 1): Scored {
  const url = `/articulos/nota/#${kind}-${score}`
  const filters = { tipo: [kind], id: ['x'], parrafo: [String(paragraph)] } as const
  return {
    score,
    found: {
      url,
      content,
      meta: {},
      locations: [],
      filters: { tipo: [...filters.tipo], id: [...filters.id], parrafo: [...filters.parrafo] },
    },
  }
}

const ranked = (query: string, ...results: Scored[]) =>
  rank(results, query).map(({ filters, content }) => `${filters.tipo[0]}: ${content}`)

test('the very words come before the same words scattered', () => {
  expect(
    ranked(
      'licencia apache',
      aResult('tema', 10, 'Apache y otra licencia'),
      aResult('entidad', 8, 'la Licencia Apache'),
    ),
  ).toEqual(['entidad: la Licencia Apache', 'tema: Apache y otra licencia'])
})

test('a run of words begins where a word begins', () => {
  expect(ranked('dato', aResult('tema', 1, 'mandato'), aResult('entidad', 0.9, 'datos'))).toEqual([
    'entidad: datos',
    'tema: mandato',
  ])
})

test('a quote and a claim come before the paragraph that they are in', () => {
  expect(
    ranked(
      'abrir',
      aResult('párrafo', 9, 'p'),
      aResult('afirmación', 2, 'a'),
      aResult('cita', 1, 'c'),
    ),
  ).toEqual(['cita: c', 'afirmación: a', 'párrafo: p'])
})

test('a quote in another paragraph keeps its place', () => {
  expect(ranked('abrir', aResult('párrafo', 9, 'p'), aResult('cita', 1, 'c', 2))).toEqual([
    'párrafo: p',
    'cita: c',
  ])
})
