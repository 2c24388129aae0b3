import { expect, test } from 'vitest'
import { articlesJson } from '../../src/exports/articles-json.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus } from '../a-content.ts'
const [article] = articlesJson(aCorpus())

test('says whose the text is, and invents no byline', () => {
  expect(article).toMatchObject({
    publisher: 'El Diario',
    author: null,
    titleStatus: 'editorial',
    isBasedOn: 'https://example.org/nota',
    originalUrl: 'https://example.org/articulos/nota/original.txt',
  })
})

test('divides the text into sections and paragraphs', () => {
  expect(article?.sections).toEqual([
    {
      id: 'voces',
      url: 'https://example.org/articulos/nota/#voces',
      title: 'Dos voces',
      titleStatus: 'editorial',
      paragraphs: [1, 2],
    },
  ])
  expect(article?.paragraphs.map(({ number, start, end }) => [number, start, end])).toEqual([
    [1, 0, 58],
    [2, 59, 147],
  ])
})

test('lists what is marked in a paragraph, each with its place', () => {
  expect(article?.paragraphs[1]?.passages).toEqual([
    {
      kind: 'cita',
      id: 'ana-abrir',
      fragment: 1,
      url: 'https://example.org/articulos/nota/#cita-ana-abrir',
      text: 'Abrir es compartir',
      start: 60,
      end: 78,
    },
    {
      kind: 'cita',
      id: 'ana-abrir',
      fragment: 2,
      url: 'https://example.org/articulos/nota/#cita-ana-abrir-2',
      text: 'Y compartir es crecer',
      start: 124,
      end: 145,
    },
  ])
})

test('says what holds, what does not, and what is left out, where that is known', async () => {
  expect(article).toMatchObject({ bottomLine: null, omissions: [] })
  const [garden] = articlesJson(await anEdition())
  expect(garden?.bottomLine).toMatch(/^La asociación abre su huerto/)
  expect(garden?.omissions).toEqual([
    {
      says: 'El huerto tiene lista de espera desde 2022.',
      sources: ['acta-asamblea', 'registro-parcelas'],
    },
    { says: 'El seguro subió la prima por los hurtos del año anterior.', sources: ['poliza'] },
  ])
})

test('tells the whole of what a paragraph said before its publisher changed it', async () => {
  const article = articlesJson(await anEdition()).find(({ id }) => id === 'huerto-de-la-estacion')
  expect(
    article?.revisions.map(({ date, changes }) => [date, changes.map((one) => one.kinds)]),
  ).toEqual([
    ['2025-06-02', [['palabras'], ['quitado']]],
    ['2025-02-10', [['tipografía']]],
  ])
  expect(article?.revisions[0]?.changes[0]).toMatchObject({
    paragraphs: [2],
    before: [{ paragraph: 2, text: expect.stringMatching(/^El auge[^]*#plano\.$/) as string }],
    claims: [{ id: 'fondos-publicos', words: 'Se invirtieron 1,520,000 euros en huertos en 2023' }],
  })
})
