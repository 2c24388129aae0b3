import { expect, test } from 'vitest'
import { nearIds } from '../../src/text/near-ids.ts'

const near = (wanted: string, ids: string[], prefix?: string) =>
  nearIds(wanted, ids, prefix).map(({ id }) => id)

test('the nearest comes first, and what has nothing to do with it does not come', () => {
  const ids = ['granite-apache', 'granate-apache', 'mistral-paris']
  expect(near('granite-apach', ids)).toEqual(['granite-apache', 'granate-apache'])
  expect(near('xyzzy', ids)).toEqual([])
})

test('capitals, accents and other signs between words make no difference', () => {
  expect(nearIds('Granité_Apache', ['granite-apache'])).toEqual([
    { id: 'granite-apache', distance: 0 },
  ])
})

test('an id is found by its beginning, however much is missing', () => {
  expect(near('nielsen', ['nielsen-mas-lugares', 'bergmann-20-000-personas'])).toEqual([
    'nielsen-mas-lugares',
  ])
  expect(near('ni', ['nielsen-mas-lugares'])).toEqual([])
})

test('where nothing is spelt like it, a word in common will do, two rather than one', () => {
  const ids = ['mistral-lider', 'llama-codigo-abierto', 'llama-punto-inflexion', 'mistral-paris']
  expect(near('lider-llama-codigo', ids)).toEqual([
    'llama-codigo-abierto',
    'mistral-lider',
    'llama-punto-inflexion',
  ])
  expect(near('de-la', ['de-la-mano-de-meta'])).toEqual(['de-la-mano-de-meta'])
  expect(near('por-de-la', ['mano-de-la-meta'])).toEqual([])
})

test('what all ids have in common does not make them near', () => {
  const ids = ['fuente-badllama', 'fuente-llama-cve', 'fuente-llama32-licencia']
  expect(near('fuente-llama32', ids, 'fuente-')).toEqual(['fuente-llama32-licencia'])
  expect(near('fuente-', ids, 'fuente-')).toEqual([])
})
