import { expect, test } from 'vitest'
import { oneArticleIn } from '../../src/text/one-article.ts'

test.each([
  ['Gasta más agua de la que dice el artículo.', 'el artículo'],
  ['Este artículo no lo dice.', 'Este artículo'],
  ['De las cuatro personas del artículo, dos callan.', 'del artículo'],
  ['Los bancales miden lo que el texto dice.', 'el texto'],
  ['Según el\nartículo, no.', 'el\nartículo'],
])('“%s” speaks of one article', (text, words) => {
  expect(
    oneArticleIn(text).map((found) => text.slice(found.index, found.index + words.length)),
  ).toEqual([words])
})

test.each([
  'El artículo de La Hoja lo dice.',
  'Lo prohíbe el artículo 39 de la ley.',
  'Está publicado con el texto de la licencia al lado.',
  'Los artículos no lo dicen, ni un artículo así lo diría.',
  'El articulista y el texto«Abierta» callan.'.replace('texto«', 'texto «'),
])('“%s” says which, or means none', (text) => {
  expect(oneArticleIn(text)).toEqual([])
})
