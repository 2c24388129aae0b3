import { expect, test } from 'vitest'
import { documentsOf } from '../../../src/search/index/documents.ts'
import { initials } from '../../../src/search/engine/spelling.ts'
import { publishSearch } from '../../../src/search/index/publish.ts'
import {
  aCorpus,
  addingAbout,
  addingLicences,
  paths,
  without,
  type Change,
} from '../../a-content.ts'
import { anEdition } from '../../an-edition.ts'
import { answerTo, aSearcher, foundBy, searchersOf } from '../a-searcher.ts'

test('has everything that can be found, the articles first, each with its addresses', () => {
  const [article, others] = documentsOf(aCorpus())
  expect(article!.article!.path).toMatch(/^\/articulos\//)
  expect(article!.passages.map(({ kind, paths }) => `${kind} ${paths.join(' ')}`)).toEqual([
    'section #voces',
    'paragraph #p-1',
    'claim #afirmacion-crece',
    'paragraph #p-2',
    'quote #cita-ana-abrir #cita-ana-abrir-2',
  ])
  expect(others!.passages.map(({ kind }) => kind)).toContain('entity')
})

test('has the licences and who makes the edition, if they are published', () => {
  const passages = (...changes: Change[]) =>
    documentsOf(aCorpus(...changes)).flatMap(({ passages }) => passages)
  const said = passages(...addingLicences, addingAbout).filter(({ kind }) => kind === 'page')
  expect(said.map(({ paths, name, texts }) => [...paths, name, ...texts].join(' | '))).toEqual([
    expect.stringMatching(/^\/ \| Glosa \| ./),
    expect.stringMatching(/^\/datos\/ \| Datos \| ./),
    expect.stringMatching(/^\/datos\/#versiones \| Glosa: novedades \| ./),
    expect.stringMatching(/^\/fuentes\/ \| Fuentes \| ./),
    expect.stringMatching(/^\/correcciones\/ \| Correcciones \| ./),
    expect.stringMatching(/^\/metodo\/ \| Método \| ./),
    expect.stringMatching(/^\/despues\/ \| Qué pasó después \| ./),
    expect.stringContaining('/licencias/ | Licencias de los modelos | '),
    '/licencias/#surco | Licencias de Surco | Surco 1 (febrero de 2023): Solo para investigar. Surco 2 (10 de febrero de 2024): Licencia Libre 2.0. Surco 3 (2025): pesos no publicados.',
    expect.stringContaining('/quien-hace-glosa/ | Quién hace Glosa | '),
    '/quien-hace-glosa/#errores | Cómo avisar de un error | Por correo, como dice el método. También a mano.',
    '/quien-hace-glosa/#dinero | Quién la paga | No consta todavía.',
  ])
  const always = passages(without(paths.followUp)).filter(({ kind }) => kind === 'page')
  expect(always.map(({ paths }) => paths)).toEqual([
    ['/'],
    ['/datos/'],
    ['/datos/#versiones'],
    ['/fuentes/'],
    ['/correcciones/'],
    ['/metodo/'],
  ])
})

test('has what happened later, with its day, its direction and its lasting address', () => {
  const facts = documentsOf(aCorpus())
    .flatMap(({ passages }) => passages)
    .filter(({ kind }) => kind === 'followUp')
  expect(facts).toEqual([
    {
      kind: 'followUp',
      paths: ['/despues/2025/#informe-nuevo'],
      subkind: 'refuerza',
      date: 'enero de 2025',
      texts: ['Sale un informe nuevo.'],
      themes: ['apertura'],
    },
  ])
})

test.each([
  ['licencias de los modelos', '/licencias/'],
  ['qué licencia tiene Surco', '/licencias/#surco'],
  ['contacto', '/quien-hace-glosa/#errores'],
  ['quién hace Glosa', '/quien-hace-glosa/'],
  ['quién hace esto', '/quien-hace-glosa/'],
  ['quién está detrás', '/quien-hace-glosa/'],
  ['qué pasó después', '/despues/'],
  ['correcciones', '/correcciones/'],
  ['errores', '/correcciones/'],
  ['método', '/metodo/'],
])('«%s» leads to %s', async (query, address) => {
  const documents = documentsOf(aCorpus(...addingLicences, addingAbout))
  const [first] = (await answerTo(aSearcher(documents), query)).cards
  expect(first!.path.replace(/\?[^#]*/, '')).toBe(address)
})

test('has a claim with what is said of it, and a quote with who says it', () => {
  const [{ passages, people }] = documentsOf(aCorpus()) as [ReturnType<typeof documentsOf>[number]]
  const claim = passages.find(({ kind }) => kind === 'claim')!
  const quote = passages.find(({ kind }) => kind === 'quote')!
  expect(claim.note).not.toBe('')
  expect(claim.verdict).toBeDefined()
  expect(people[quote.person!]).toBe('Ana Ruiz')
  expect(quote.texts).toEqual(['Abrir es compartir', 'Y compartir es crecer'])
})

test('publishes a small edition as one file, and the index beside it', async () => {
  const { files, manifest } = await publishSearch(aCorpus())
  expect(manifest.areAllAtHand).toBe(true)
  const documents = [...files.keys()].filter((path) => path.startsWith('/busqueda/'))
  expect(documents).toEqual([`/busqueda/documentos.${manifest.version}.json`])
  expect(
    [...files.keys()].some((path) => path.startsWith(`/pagefind/${manifest.version}/index/`)),
  ).toBe(true)
})

/** More than are at hand: a document for each. */
const method = Array.from({ length: 200 }, (_, number) => ({
  id: `m-${number}`,
  title: `Parte ${number}`,
  summary: 'palabra '.repeat(800),
  rules: [],
}))

test('publishes a large edition as a file for each document, and its words', async () => {
  const corpus = aCorpus()
  const { files, manifest } = await publishSearch({ ...corpus, method })
  expect(manifest.areAllAtHand).toBe(false)
  const paths = [...files.keys()].filter((path) => path.startsWith('/busqueda/'))
  const words = paths.filter((path) => path.startsWith('/busqueda/palabras/'))
  expect(paths.length).toBe(documentsOf({ ...corpus, method }).length + words.length)
  const filed = new TextDecoder().decode(files.get(`/busqueda/palabras/p.${manifest.version}.json`))
  expect(JSON.parse(filed)).toMatchObject({ parte: 200 })
  // Whatever a reader slips at, there is a file for it.
  for (const initial of initials) {
    expect(words).toContain(`/busqueda/palabras/${initial}.${manifest.version}.json`)
  }
})

test('tells the search of a large edition what it loads first, and what to ask for last', async () => {
  const { files, manifest } = await publishSearch({ ...aCorpus(), method })
  expect(manifest.early.map((path) => path.split('.').at(-1)).toSorted()).toEqual([
    'pagefind',
    'pf_meta',
  ])
  expect(manifest.early.every((path) => files.has(path))).toBe(true)
  expect(JSON.parse(manifest.entry)).toHaveProperty('languages')
  expect(manifest.frequent).toEqual(expect.arrayContaining(['palabr', 'part']))
})

test('publishes the files of other documents as they were when one is new', async () => {
  const documentsAmong = ({ files }: Awaited<ReturnType<typeof publishSearch>>) =>
    new Map([...files].filter(([path]) => path.startsWith('/busqueda/documentos/')))
  const [first, ...others] = method
  const before = documentsAmong(await publishSearch({ ...aCorpus(), method }))
  const more = [first!, { ...first!, id: 'nueva', title: 'Parte nueva' }, ...others]
  const after = documentsAmong(await publishSearch({ ...aCorpus(), method: more }))
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([])
  expect(after.size).toBe(before.size + 1)
  for (const [path, content] of before) expect(after.get(path)).toEqual(content)
})

test('publishes the same for the same content, and another version for other content', async () => {
  const corpus = aCorpus()
  const version = async (more: Partial<typeof corpus>) =>
    (await publishSearch({ ...corpus, ...more })).manifest.version
  expect(await version({})).toBe(await version({}))
  expect(await version({ sources: [] })).not.toBe(await version({}))
})

test('an imprecise claim is found by the direction in which it is', async () => {
  const { small, large, close } = await searchersOf(await anEdition())
  for (const searcher of [small, large]) {
    expect(await foundBy(searcher, 'exagera')).toEqual(['afirmacion-sanz-donde-quieran'])
    expect(await foundBy(searcher, 'omite')).toEqual(['afirmacion-regalar-las-llaves'])
    expect(await foundBy(searcher, 'atribuye mal')).toEqual(['afirmacion-mapa-vecinal'])
  }
  close()
})
