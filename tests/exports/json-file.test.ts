import { expect, test } from 'vitest'
import { asJson, jsonParts } from '../../src/exports/json-file.ts'

test.each([
  ['no records', []],
  ['records', [{ a: 1, b: ['x', { c: null }] }, { a: 'línea\notra', d: undefined }, undefined]],
  [
    'an object',
    { title: 'x', none: undefined, first: { items: [{ a: [1, 2] }, {}], empty: [] }, last: {} },
  ],
])('%s in parts are the text as a whole', (_, data) => {
  expect([...jsonParts(data)].join('')).toBe(asJson(data))
})

test('a long list comes in a part for each item', () => {
  const items = Array.from({ length: 100 }, (_, id) => ({ id }))
  expect([...jsonParts({ items })].length).toBeGreaterThan(100)
})
