import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { spelledOut } from '../../../src/search/frequent-words.ts'
import { readRecord } from '../../../src/search/open-index.ts'
import {
  buildIndex,
  pagefindProgram,
  recordPath,
  type IndexFiles,
} from '../../../src/search/index/build-index.ts'
import { facets, type Bundle } from '../../../src/search/bundle.ts'
import { aBundle, recordOf } from '../a-bundle.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const manyWords = Array.from(
  { length: 676 },
  (_, number) => `palabra${letters[number % 26]}${letters[Math.floor(number / 26)]}`,
).join(' ')
const oddlySpaced =
  ' Abrir  es\u00a0 com\u200bpartir\u2009\u2028—\u202f\u0085y co\u00admpartir\ufeff\tcrecer '
const bundles = [oddlySpaced, manyWords].map((words) =>
  aBundle([{ kind: 'afirmación', words, verdict: 'confirmado' }], {
    article: { id: 'datos-abiertos', title: 'Dos voces' },
    people: { ana: 'Ana Ruiz' },
    themes: { datos: 'Datos' },
  }),
)
const files = await buildIndex(bundles)

/** The names of files without what tells one version from another. */
const kindsOf = (files: IndexFiles) =>
  [...files.keys()].map((path) => path.replace(/_[0-9a-f]+\./, '.')).toSorted()

/** What a file has when it is unpacked. */
const textOf = (content: Uint8Array) => gunzipSync(content).toString('latin1')

test('publishes what the search loads and nothing else', () => {
  expect([...new Set(kindsOf(files))]).toEqual([
    'filter/es.pf_filter',
    'fragment/es.pf_fragment',
    'index/es.pf_index',
    'pagefind-entry.json',
    'pagefind.es.pf_meta',
    'wasm.es.pagefind',
  ])
})

test('publishes a filter for each facet, whatever its values, and none that lists our data', () => {
  const filters = [...files].filter(([path]) => path.endsWith('.pf_filter'))
  expect(filters).toHaveLength(facets.length)
  expect(filters.map(([, content]) => textOf(content)).join()).not.toContain('"items"')
})

test('has in the file of each record its words and our data', async () => {
  for (const [number, bundle] of bundles.entries()) {
    const file = files.get(recordPath(files, number)!)!
    const record = await readRecord(new Uint8Array(file).buffer)
    const { content, ...rest } = recordOf(bundle, number)
    expect(record).toMatchObject(rest)
    expect(spelledOut(record.content)).toBe(content)
  }
})

test('has no file of a record that there is not', () => {
  expect(recordPath(files, 2)).toBeUndefined()
})

/** Files with their content, in no order. */
const contentsOf = (files: IndexFiles) =>
  new Map([...files].map(([path, content]) => [path, Buffer.from(content).toString('base64')]))

test('makes the same files of the same bundles', async () => {
  expect(contentsOf(await buildIndex(bundles))).toEqual(contentsOf(files))
})

test('calls a file otherwise when it has something else', async () => {
  const [first, second] = bundles as [Bundle, Bundle]
  const data = { ...second.data, items: second.data.items.map((item) => ({ ...item, id: 'otra' })) }
  const others = await buildIndex([first, { ...second, data }])
  const fixed = ['pagefind-entry.json', 'wasm.es.pagefind']
  for (const [path, content] of others) {
    const before = files.get(path)
    if (before && !fixed.includes(path)) expect(Buffer.from(content)).toEqual(Buffer.from(before))
  }
  expect(recordPath(others, 1)).not.toBe(recordPath(files, 1))
  expect([...others.keys()].filter((path) => path.endsWith('.pf_meta'))).not.toEqual(
    [...files.keys()].filter((path) => path.endsWith('.pf_meta')),
  )
})

test('packs the program of the search tightly, and whole', () => {
  const wasm = files.get('wasm.es.pagefind')!
  expect(textOf(wasm)).toContain('\0asm')
})

test('divides many words among files, of which a question needs a few', () => {
  expect(kindsOf(files).filter((path) => path === 'index/es.pf_index').length).toBeGreaterThan(1)
})

test('has the program that searches', async () => {
  expect(await pagefindProgram()).toContain('createInstance')
})
