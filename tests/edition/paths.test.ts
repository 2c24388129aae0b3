import { expect, test } from 'vitest'
import { passagePathOf, pathOf, previewPathOf } from '../../src/edition/paths.ts'

test('keeps the paths that are published', () => {
  expect(pathOf('article', 'nota')).toBe('/articulos/nota/')
  expect(pathOf('theme', 'llama')).toBe('/temas/llama/')
  expect(pathOf('quote', 'ana')).toBe('/citas/ana/')
  expect(pathOf('claim', 'crece')).toBe('/afirmaciones/crece/')
  expect(pathOf('entity', 'ibm')).toBe('/entidades/ibm/')
})

test('gives a source its place in the bibliography', () => {
  expect(pathOf('source', 'ntia')).toBe('/fuentes/#fuente-ntia')
})

test('gives a passage its place in the article', () => {
  expect(passagePathOf({ id: 'nota' }, { kind: 'quote', id: 'ana', fragment: 2 })).toBe(
    '/articulos/nota/#cita-ana-2',
  )
})

test('gives a page its picture', () => {
  expect(previewPathOf('claim', 'crece')).toBe('/imagenes/afirmaciones/crece.png')
})
