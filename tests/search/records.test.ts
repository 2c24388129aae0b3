import { expect, test } from 'vitest'
import { readFolder } from '../../src/reading/read-folder.ts'
import { readManuscript } from '../../src/reading/read-manuscript.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { publishedPaths } from '../../src/corpus/published-paths.ts'
import { searchRecords } from '../../src/search/records.ts'
import { printed } from '../../src/search/words.ts'
import { aCorpus } from '../a-content.ts'

const corpus = await requireCorpus(process.cwd())
const records = searchRecords(corpus)

test('there is one record per quote, claim, paragraph, theme and entity', () => {
  const counts = Map.groupBy(records, ({ filters }) => filters.tipo[0])
  expect(Object.fromEntries([...counts].map(([kind, { length }]) => [kind, length]))).toEqual({
    cita: corpus.quotes.length,
    afirmación: corpus.claims.length,
    párrafo: corpus.articles.flatMap((article) => article.paragraphs).length,
    tema: corpus.themes.length,
    entidad: corpus.entities.length,
  })
})

test('every record has an address of its own, and the site answers at it', async () => {
  const paths = publishedPaths(readManuscript(await readFolder(process.cwd())).manuscript)
  expect(records.map(({ url }) => url).filter((url) => !paths.has(url))).toEqual([])
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length)
})

test('the words of a claim can be taken back out as they were printed', () => {
  const contents = records.map(({ content }) => printed(content))
  for (const { passage } of corpus.claims) expect(contents).toContain(passage.text)
})

test('an advertisement is marked as one', () => {
  const last = records.find(({ url }) => url.endsWith('#p-15'))
  expect(last?.filters.clase).toEqual(['promoción'])
})

test('a quote carries what its card says of it', () => {
  const [quote] = searchRecords(aCorpus())
  expect(quote).toMatchObject({
    url: '/articulos/nota/#cita-ana-abrir',
    meta: { persona: 'Ana Ruiz' },
    filters: {
      tipo: ['cita'],
      id: ['ana-abrir'],
      persona: ['Ana Ruiz'],
      tema: ['Apertura'],
      articulo: ['Dos voces sobre el código'],
      parrafo: ['2'],
    },
  })
  expect(printed(quote?.content ?? '')).toBe('Abrir es compartir […] Y compartir es crecer')
})

test("the article's own voice is not a name that a claim is found by", () => {
  const claim = searchRecords(aCorpus()).find(({ filters }) => filters.tipo[0] === 'afirmación')
  expect(claim?.meta).toEqual({})
  expect(claim?.filters).toMatchObject({ clase: ['hecho comprobable'], veredicto: ['confirmado'] })
})
