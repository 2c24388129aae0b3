import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { inventedEdition } from '../an-edition.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

const idsIn = async (edition: string) => (await requireCorpus(edition)).articles.map(({ id }) => id)
const [invented, real] = [await idsIn(inventedEdition), await idsIn('.')]

describe.each([
  { site: 'root', edition: inventedEdition, ids: invented },
  { site: 'base', edition: inventedEdition, ids: invented },
  { site: 'real', edition: '.', ids: real },
] as const)('a reader of the site “$site”', ({ site, edition, ids }) => {
  const pages = pagesIn(inject('sites')[site])
  const originals = ids.map(
    (id) => [id, path.join(edition, 'content/articles', id, 'original.txt')] as const,
  )

  test.each(originals)('finds the words of %s character by character', (id, file) => {
    const original = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const page = pages.find((page) => page.path === `/articulos/${id}/`)!
    const paragraphs = elementsIn(page.document, (element) =>
      /^p-\d+$/.test(attribute(element, 'id') ?? ''),
    )

    const words = paragraphs.map((paragraph) =>
      // A line break in HTML is a space to a reader; nothing else is touched.
      textIn(paragraph, (element) => attribute(element, 'data-editorial') !== undefined).replace(
        /\n/g,
        ' ',
      ),
    )
    expect(words).toEqual(original)
    expect(paragraphs.map((paragraph) => attribute(paragraph, 'id'))).toEqual(
      original.map((_, index) => `p-${index + 1}`),
    )
  })
})
