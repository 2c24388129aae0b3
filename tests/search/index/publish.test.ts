import { expect, test } from 'vitest'
import { publish } from '../../../src/search/index/publish.ts'
import { spelledOut } from '../../../src/search/frequent-words.ts'
import { readRecord } from '../../../src/search/open-index.ts'
import { aCorpus, paths, replacing, writing } from '../../a-content.ts'

const published = await publish(aCorpus())

/** What a file of the published ones says. */
const read = (path: string) => new TextDecoder().decode(published.files.get(path))

test('publishes the words of the site beside the index', () => {
  const words = JSON.parse(read(`words.${published.version}.json`)) as Record<string, number>
  expect(words).toMatchObject({ codigo: 2, compartir: 2 })
})

test('says which files every search begins with, all of which are there', () => {
  const { files, wantedFirst, entry } = published
  expect(wantedFirst.map((path) => files.has(path.replace(/\?.*/, '')))).not.toContain(false)
  expect(wantedFirst.map((path) => path.replace(/_[0-9a-f]+\./, '.'))).toEqual([
    'fragment/es.pf_fragment',
    'pagefind.es.pf_meta',
    'wasm.es.pagefind',
  ])
  // The table of contents comes with the program.
  expect(JSON.parse(entry)).toMatchObject({ languages: { es: {} } })
})

test('wants first the text of the only article: it answers before the index does', async () => {
  const bytes = published.files.get(published.wantedFirst[0]!)!
  const { content } = await readRecord(new Uint8Array(bytes).buffer)
  expect(spelledOut(content)).toContain('El código abierto crece.')
})

test('has another version for other content, be it not in the words', async () => {
  const { version, files } = await publish(
    aCorpus(replacing(paths.article, 'id="voces"', 'id="dos-voces"')),
  )
  expect(version).not.toBe(published.version)
  expect(files.get(`words.${version}.json`)).toEqual(
    published.files.get(`words.${published.version}.json`),
  )
})

test('hands on the synonyms, and wants none of many articles first', async () => {
  const corpus = aCorpus(writing('content/synonyms/gratis.yaml', 'words: [gratis, sin coste]\n'))
  const [article] = corpus.articles
  const articles = [1, 2, 3].map((number) => ({ ...article!, id: `nota-${number}` }))
  const { synonyms, wantedFirst } = await publish({ ...corpus, articles })
  expect(synonyms).toEqual([['gratis', 'sin coste']])
  expect(wantedFirst.filter((path) => path.startsWith('fragment/'))).toEqual([])
})
