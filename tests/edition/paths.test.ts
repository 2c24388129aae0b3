import { expect, test } from 'vitest'
import {
  areAlike,
  followUpPathOf,
  fragmentOf,
  glossFragmentOf,
  isAnchorOf,
  parseAddress,
  passagePathOf,
  pathOf,
  previewPathOf,
} from '../../src/edition/paths.ts'

test('keeps the paths that are published', () => {
  expect(pathOf('article', 'nota')).toBe('/articulos/nota/')
  expect(pathOf('theme', 'llama')).toBe('/temas/llama/')
  expect(pathOf('quote', 'ana')).toBe('/citas/ana/')
  expect(pathOf('claim', 'crece')).toBe('/afirmaciones/crece/')
  expect(pathOf('entity', 'ibm')).toBe('/entidades/ibm/')
  expect(previewPathOf('claim', 'crece')).toBe('/imagenes/afirmaciones/crece.png')
})

test('gives a source its place in the bibliography, and a section of the method one there', () => {
  expect(pathOf('source', 'ntia')).toBe('/fuentes/#fuente-ntia')
  expect(pathOf('method', 'notas')).toBe('/metodo/#notas')
})

test('gives what happened later its place in the page of its year', () => {
  expect(followUpPathOf({ id: 'fallo', date: '2025-01-30' })).toBe('/despues/2025/#fallo')
  expect(followUpPathOf({ id: 'fallo', date: '2026' })).toBe('/despues/2026/#fallo')
})

test('keeps the anchors that are published', () => {
  expect(fragmentOf({ kind: 'section', id: 'voces' })).toBe('voces')
  expect(fragmentOf({ kind: 'paragraph', number: 3 })).toBe('p-3')
  expect(fragmentOf({ kind: 'claim', id: 'crece' })).toBe('afirmacion-crece')
  expect(glossFragmentOf({ kind: 'claim', id: 'crece' })).toBe('nota-afirmacion-crece')
  expect(passagePathOf({ id: 'nota' }, { kind: 'quote', id: 'ana', fragment: 2 })).toBe(
    '/articulos/nota/#cita-ana-2',
  )
})

test('lets the first fragment of a quote stand for the quote', () => {
  expect(fragmentOf({ kind: 'quote', id: 'ana' })).toBe('cita-ana')
  expect(fragmentOf({ kind: 'quote', id: 'ana', fragment: 1 })).toBe('cita-ana')
})

test.each([
  ['/citas/ana/', { kind: 'quote', id: 'ana', isPageOfThing: true }],
  ['/citas/', { kind: 'quote', id: undefined, isPageOfThing: false }],
  ['/articulos/nota/citar/', { kind: 'article', id: 'nota', isPageOfThing: false }],
  ['/temas/llama/#x', { page: '/temas/llama/', isPageOfThing: false, fragment: 'x' }],
  ['/fuentes/#fuente-ntia', { kind: 'source', anchored: { kind: 'source', id: 'ntia' } }],
  ['/articulos/nota/#p-3', { anchored: { kind: 'paragraph', number: 3 } }],
  ['/articulos/nota/#p-tres', { anchored: { kind: 'section', id: 'p-tres' } }],
  ['/articulos/nota/#afirmacion-crece', { anchored: { kind: 'claim', id: 'crece' } }],
  ['/datos/citas.json', { kind: undefined, id: undefined }],
])('takes %s apart', (address, parts) => {
  expect(parseAddress(address)).toMatchObject(parts)
})

test('knows the anchors of all fragments of a quote, and of no other quote', () => {
  const ofQuote = (fragment: string) => isAnchorOf(fragment, 'quote', 'ana')
  expect(['cita-ana', 'cita-ana-2'].map(ofQuote)).toEqual([true, true])
  expect(['cita-anabel', 'cita-ana-dos', 'afirmacion-ana', 'ana'].map(ofQuote)).toEqual(
    Array(4).fill(false),
  )
})

test('takes a page for like another of its kind, and an anchor for like another of its kind', () => {
  expect(areAlike('/citas/ana/', '/citas/luis/')).toBe(true)
  expect(areAlike('/citas/ana/', '/articulos/nota/#cita-ana')).toBe(false)
  expect(areAlike('/articulos/nota/#p-1', '/articulos/otra/#p-9')).toBe(true)
  expect(areAlike('/articulos/nota/#p-1', '/articulos/nota/#voces')).toBe(false)
})
