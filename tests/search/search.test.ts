import { afterAll, expect, test } from 'vitest'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import type { RecordKind } from '../../src/search/filters.ts'
import { searchRecords, type SearchRecord } from '../../src/search/records.ts'
import { indexed } from '../../src/search/words.ts'
import { anIndex } from './an-index.ts'

const records = searchRecords(await requireCorpus(process.cwd()))
const { ask, close } = await anIndex(records)
afterAll(close)

const article = '/glosa/articulos/ia-de-codigo-abierto/'
const urls = async (query: string) => (await ask(query)).map(({ url }) => url)

test('the words of a quote find it first, at the fragment where they stand', async () => {
  const [first] = await ask('Queremos que la comunidad lo use')
  expect(first).toMatchObject({
    kind: 'cita',
    person: 'Kate Soule',
    url: `${article}#cita-soule-ecosistema-2`,
  })
  expect(first?.words).toContainEqual({ text: 'Queremos que la comunidad lo use', marked: true })
})

test('the words of a claim find it first, with its verdict', async () => {
  const [first] = await ask('licencia Apache')
  expect(first).toMatchObject({
    kind: 'afirmación',
    verdict: 'confirmado',
    url: `${article}#afirmacion-granite-apache`,
    page: { url: '/glosa/afirmaciones/granite-apache/' },
  })
})

test('a speaker is found by name, with the quote before the paragraph that it is in', async () => {
  const found = await urls('soule')
  expect(found[0]).toBe('/glosa/entidades/kate-soule/')
  expect(found.indexOf(`${article}#cita-soule-ecosistema`)).toBeGreaterThan(0)
  expect(found.indexOf(`${article}#cita-soule-ecosistema`)).toBeLessThan(
    found.indexOf(`${article}#p-6`),
  )
})

test('an entity is found by another name of it', async () => {
  expect(await urls('MRL')).toContain('/glosa/entidades/mistral-licencias/')
})

test('accents and capitals make no difference to what is found', async () => {
  const found = await urls('código abierto')
  expect(found.length).toBeGreaterThan(20)
  expect((await urls('CODIGO abierto')).toSorted()).toEqual(found.toSorted())
})

test('what stands nowhere is not found', async () => {
  expect(await ask('zzzzqq')).toEqual([])
  expect(await ask('¿…?')).toEqual([])
})

test('every result of every kind leads below the base path', async () => {
  const kinds = new Set<RecordKind>()
  for (const { url, kind } of await ask('granite')) {
    kinds.add(kind)
    expect(url).toMatch(/^\/glosa\/(articulos|temas|entidades)\//)
  }
  expect(kinds.size).toBeGreaterThan(3)
})

const aParagraph = (number: number, text: string): SearchRecord => ({
  url: `/articulos/nota/#p-${number}`,
  content: indexed(text),
  meta: {},
  filters: { tipo: ['párrafo'], id: [String(number)], parrafo: [String(number)] },
})

test('words that a sign joins are found one by one and together', async () => {
  const small = await anIndex([
    aParagraph(1, 'Lo dijo en voz baja—dijo ella—. Es Llama-3.1-405B.'),
    aParagraph(2, 'Otra cosa, de <b>Mistral</b> & otros.'),
  ])
  for (const query of ['ella', 'baja—dijo', 'llama 3.1', 'Llama-3.1', '405B', 'llama-3.1-405b']) {
    expect((await small.ask(query)).map(({ url }) => url)).toEqual(['/glosa/articulos/nota/#p-1'])
  }
  await small.close()
})

test('what looks like markup in a text comes back as text', async () => {
  const text = 'Escribió <img src=x onerror=alert(1)> & &lt;b&gt; aquí'
  const small = await anIndex([aParagraph(1, text)])
  const [hit] = await small.ask('escribió')
  expect(hit?.words.map((run) => run.text).join('')).toBe(text)
  await small.close()
})

test('the same records make the same files', async () => {
  expect(await buildIndex(records)).toEqual(await buildIndex(records))
})

test('only the files that the page loads are published', async () => {
  const names = [...(await buildIndex(records)).keys()].filter((path) => !path.includes('/'))
  expect(names.map((name) => name.replace(/_[0-9a-f]+/, '')).toSorted()).toEqual([
    'pagefind-entry.json',
    'pagefind.es.pf_meta',
    'pagefind.js',
    'wasm.es.pagefind',
  ])
})

test('a record that Pagefind refuses stops the build', async () => {
  const broken = { ...aParagraph(1, 'a'), filters: { tipo: 'párrafo' } } as unknown as SearchRecord
  await expect(buildIndex([broken])).rejects.toThrow()
})
