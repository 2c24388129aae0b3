import { expect, test } from 'vitest'
import { answerTo, smallSearcherOf } from '../a-searcher.ts'
import { frozenCorpus } from '../frozen-edition.ts'

const searcher = smallSearcherOf(await frozenCorpus())

test.each([
  ['epub', '/datos/'],
  ['descargar', '/datos/'],
  ['API', '/datos/'],
  ['csv', '/datos/'],
  ['cómo citar', '/datos/'],
  ['rss', '/datos/#versiones'],
  ['feed', '/datos/#versiones'],
  ['suscribirse', '/datos/#versiones'],
  ['bibtex', '/fuentes/'],
  ['qué es glosa', '/'],
  ['publicidad', '/metodo/'],
  ['anuncio', '/metodo/'],
])('who looks for %s finds the page of the site that answers', async (query, page) => {
  const { cards } = await answerTo(searcher, query)
  expect(cards[0]?.path.replace(/\?[^#]*/, '')).toBe(page)
})
