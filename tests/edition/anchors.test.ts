import { expect, test } from 'vitest'
import { fragmentOf, glossFragmentOf } from '../../src/edition/paths.ts'

test('keeps the anchors that are published', () => {
  expect(fragmentOf({ kind: 'section', id: 'voces' })).toBe('voces')
  expect(fragmentOf({ kind: 'paragraph', number: 3 })).toBe('p-3')
  expect(fragmentOf({ kind: 'claim', id: 'crece' })).toBe('afirmacion-crece')
  expect(fragmentOf({ kind: 'quote', id: 'ana', fragment: 2 })).toBe('cita-ana-2')
})

test('lets the first fragment of a quote stand for the quote', () => {
  expect(fragmentOf({ kind: 'quote', id: 'ana' })).toBe('cita-ana')
  expect(fragmentOf({ kind: 'quote', id: 'ana', fragment: 1 })).toBe('cita-ana')
})

test('gives a gloss an anchor beside that of its words', () => {
  expect(glossFragmentOf({ kind: 'claim', id: 'crece' })).toBe('nota-afirmacion-crece')
})
