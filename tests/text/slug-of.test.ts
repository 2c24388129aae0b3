import { expect, test } from 'vitest'
import { slugOf } from '../../src/text/slug-of.ts'

test.each([
  ['sin verificar', 'sin-verificar'],
  ['afirmación', 'afirmacion'],
  ['la voz del artículo', 'la-voz-del-articulo'],
])('makes of “%s” a word for addresses and classes', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})
