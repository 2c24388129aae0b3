import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, inject, test } from 'vitest'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { inventedEdition } from '../an-edition.ts'
import { attribute, elementsIn, pagesIn, savedPagesIn } from './pages.ts'

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
    const paragraphs = elementsIn(page.document, (element) =>
      /^p-\d+$/.test(attribute(element, 'id') ?? ''),
    )

    const words = paragraphs.flatMap((paragraph) => linesIn(paragraph))
    expect(words).toEqual(original)
    expect(paragraphs.map((paragraph) => attribute(paragraph, 'id'))).toEqual(
      paragraphs.map((_, index) => `p-${index + 1}`),
    )
  })
})

/** The publisher's words of a paragraph: a line for each verse and each row, a tab between cells. */
function linesIn(paragraph: Tree.Element): string[] {
  const rows = elementsIn(paragraph, ({ tagName }) => tagName === 'tr')
  if (rows.length === 0) return wordsIn(paragraph).split(lineEnd)
  return rows
    .filter((row) => attribute(row, 'hidden') === undefined)
    .map((row) => row.childNodes.filter((cell) => 'tagName' in cell).map(wordsIn))
    .map((cells) => cells.join('\t').trimEnd())
}

/** Stands for a line break of the page. */
const lineEnd = '\0'

/** Nothing is touched but a line break in HTML, which is a space to a reader, or none at a break. */
function wordsIn(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/\n/g, ' ')
  if (node.nodeName === 'br') return lineEnd
  if ('tagName' in node && attribute(node, 'data-editorial') !== undefined) return ''
  const inside = 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
  return inside.replace(/\0 /g, lineEnd)
}
