import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { markedParagraph } from '../../src/corpus/marked-paragraph.ts'
import type { InventoryItem } from '../../src/addresses/inventory.ts'
import { loadCorpus } from '../../src/reading/load-corpus.ts'
import { anEdition } from '../an-edition.ts'
import { aCheckout, authorsEnvironment, build, remove } from './a-site.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'
import { inventoryWithAnchors } from './inventory-with-anchors.ts'
import { readable, wordsOfFiles } from './words-of-files.ts'

const id = 'huerto-de-la-estacion'
const articlePath = `/articulos/${id}/`

let root: string
let dist: string
let whole: Corpus
let inventory: InventoryItem[]

beforeAll(async () => {
  whole = await anEdition()
  root = await aCheckout()
  const file = path.join(root, `content/articles/${id}/article.mdx`)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('\ninterest:', '\nreproduction: passages\ninterest:'),
  )
  // With lists of the addresses, which know each by its first words.
  execFileSync(process.execPath, ['src/commands/addresses.ts'], {
    cwd: root,
    env: authorsEnvironment(),
  })
  const loaded = await loadCorpus(root)
  if ('issues' in loaded) throw new Error('The edition has mistakes.')
  inventory = [...loaded.inventory, ...inventoryWithAnchors(root)]
  dist = await build(root, { SITE_URL: 'https://edicion.example' })
})
afterAll(() => remove(root))

/** Every four words in a row that no mark of the article has, unless the edition itself says them. */
function unmarkedWords(): string[] {
  const article = whole.articles.find((each) => each.id === id)!
  const bare = (words: string) => words.toLowerCase().replaceAll(/[.,]/g, '')
  const ours = bare(
    [
      ...article.quotes.flatMap(({ speaker, role, occasion }) => [
        `${speaker.name}, ${role}`,
        occasion ?? '',
      ]),
      ...article.claims.map(({ claimant }) => claimant.name),
      ...article.differences.map(({ printed }) => printed),
      ...whole.themes.map(({ introduction }) => introduction),
    ].join('\n'),
  )
  return article.paragraphs.flatMap((paragraph) => {
    const gaps = markedParagraph(paragraph, paragraph.passages).filter(
      (piece) => typeof piece === 'string',
    )
    return gaps.flatMap((gap) => {
      const words = gap.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word))
      return words
        .slice(0, -3)
        .map((_, index) => words.slice(index, index + 4).join(' '))
        .filter((four) => gap.includes(four) && !ours.includes(bare(four)))
    })
  })
}

test('no words of the article that are not marked stand in any file', () => {
  const unmarked = unmarkedWords()
  expect(unmarked.length).toBeGreaterThan(60)
  const files = wordsOfFiles(dist)
  const found = [...files].flatMap(([file, text]) =>
    unmarked.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`),
  )
  expect(found).toEqual([])
  // The same would be found in the edition that publishes the whole text.
  const page = readable(
    readFileSync(path.join(inject('sites').root, articlePath, 'index.md'), 'utf8'),
  )
  expect(unmarked.filter((words) => page.includes(words)).length).toBeGreaterThan(60)
  // The index of the search has single words.
  expect([...files.values()].join('\n')).not.toMatch(/electroencefalograf/)
})

test('every page, file and anchor answers', () => {
  const anchors = new Map(
    pagesIn(dist).map(({ path, document }) => [
      path,
      new Set(elementsIn(document).map((element) => attribute(element, 'id'))),
    ]),
  )
  const lost = inventory
    .map(({ address }) => address)
    .filter((address) => {
      const [page = '', anchor] = address.split('#')
      if (anchor !== undefined) return !anchors.get(page)?.has(anchor)
      return !existsSync(path.join(dist, page.endsWith('/') ? `${page}index.html` : page))
    })
  expect(lost).toEqual([])
})

test('the article shows its passages with the numbers of their paragraphs, and says so', () => {
  const { document } = pagesIn(dist).find(({ path }) => path === articlePath)!
  const paragraphs = elementsIn(document, (element) =>
    /^p-\d+$/.test(attribute(element, 'id') ?? ''),
  )
  const isOurs = (element: (typeof paragraphs)[number]) =>
    attribute(element, 'data-editorial') !== undefined
  expect(paragraphs).toHaveLength(10)
  expect(textIn(paragraphs[0]!, isOurs).replaceAll(/\s+/g, ' ').trim()).toBe(
    '[…] abrir su huerto y regalar las llaves […] reparte 300 parcelas entre sus vecinos […] hará de Valdeoca la ciudad más verde del país […]',
  )
  expect(textIn(document)).toContain('Del texto van solo los pasajes marcados')
  expect(textIn(document)).toContain('382 palabras')
})

test('the data have the passages at their places in the text that is not published', () => {
  const read = (site: string) =>
    (
      JSON.parse(readFileSync(path.join(site, 'datos/articulos.json'), 'utf8')) as {
        id: string
        reproduction: string
        paragraphs: { text: string; start: number; passages: unknown[] }[]
      }[]
    ).find((article) => article.id === id)!
  const shortened = read(dist)
  const published = read(inject('sites').root)
  expect(shortened.reproduction).toBe('passages')
  expect(shortened.paragraphs[3]!.text).toContain('[…] bancales de 8 y de 2 metros')
  expect(shortened.paragraphs.map(({ start, passages }) => [start, passages])).toEqual(
    published.paragraphs.map(({ start, passages }) => [start, passages]),
  )
})

test('the file of the whole text says where it is', () => {
  expect(readFileSync(path.join(dist, articlePath, 'original.txt'), 'utf8')).toMatch(
    /solo los pasajes marcados.*https:\/\/lahoja\.example\/mx/,
  )
})
