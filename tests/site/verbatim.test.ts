import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { inventedEdition } from '../an-edition.ts'
import { attribute, pagesIn, savedPagesIn } from './pages.ts'
import { paragraphsOf, wordsOfParagraphs } from './words-of-paragraphs.ts'

const idsIn = async (edition: string) => (await requireCorpus(edition)).articles.map(({ id }) => id)
const [invented, real] = [await idsIn(inventedEdition), await idsIn('.')]

describe.each([
  { site: 'root', edition: inventedEdition, ids: invented },
  { site: 'base', edition: inventedEdition, ids: invented },
  { site: 'real', edition: '.', ids: real },
] as const)('a reader of the site “$site”', ({ site, edition, ids }) => {
  const folder = inject('sites')[site]
  const pages = [...pagesIn(folder), ...savedPagesIn(folder)]
  const originals = ids.map(
    (id) => [id, path.join(edition, 'content/articles', id, 'original.txt')] as const,
  )

  const places = originals.flatMap(([id, file]) =>
    ['', `${id}.html`].map((name) => [`/articulos/${id}/${name}`, file] as const),
  )

  test.each(places)('finds the words of %s character by character', (path, file) => {
    const original = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const page = pages.find((page) => page.path === path)!
    const paragraphs = paragraphsOf(page)

    expect(wordsOfParagraphs(page)).toEqual(original)
    expect(paragraphs.map((paragraph) => attribute(paragraph, 'id'))).toEqual(
      paragraphs.map((_, index) => `p-${index + 1}`),
    )
  })
})
