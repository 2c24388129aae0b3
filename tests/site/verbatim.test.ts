import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { inventedEdition } from '../an-edition.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

describe.each([
  { site: 'root', edition: inventedEdition },
  { site: 'base', edition: inventedEdition },
  { site: 'real', edition: '.' },
] as const)('a reader of the site “$site”', ({ site, edition }) => {
  const pages = pagesIn(inject('sites')[site])
  const folder = path.join(edition, 'content/articles')
  const originals = readdirSync(folder).map(
    (id) => [id, path.join(folder, id, 'original.txt')] as const,
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
