import { expect, test } from 'vitest'
import { passagePathOf, pathOf, previewPathOf } from '../../src/corpus/url-of.ts'

test('keeps the paths that are published', () => {
  expect(pathOf({ collection: 'articles', id: 'nota' })).toBe('/articulos/nota/')
  expect(pathOf({ collection: 'themes', id: 'llama' })).toBe('/temas/llama/')
  expect(pathOf({ collection: 'quotes', id: 'ana' })).toBe('/citas/ana/')
  expect(pathOf({ collection: 'claims', id: 'crece' })).toBe('/afirmaciones/crece/')
  expect(pathOf({ collection: 'entities', id: 'ibm' })).toBe('/entidades/ibm/')
})

test('gives a source its place in the bibliography', () => {
  expect(pathOf({ collection: 'sources', id: 'ntia' })).toBe('/fuentes/#fuente-ntia')
})

test('gives a passage its place in the article', () => {
  expect(passagePathOf({ id: 'nota' }, { kind: 'quote', id: 'ana', fragment: 2 })).toBe(
    '/articulos/nota/#cita-ana-2',
  )
})

test('gives a page its picture', () => {
  expect(previewPathOf({ collection: 'claims', id: 'crece' })).toBe(
    '/imagenes/afirmaciones/crece.png',
  )
})
