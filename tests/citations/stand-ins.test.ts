import { expect, test } from 'vitest'
import { citationsOf } from '../../src/citations/cite.ts'
import { plainText } from '../../src/citations/formatted-text.ts'
import type { Citable } from '../../src/exports/csl/citable.ts'

const work = (words: string, id: string): Citable => ({
  work: {
    id: `valoracion-${id}`,
    type: 'webpage',
    title: `Valoración de «${words}»`,
    'title-short': `Valoración de «${words.slice(0, 12)}»`,
    author: [{ literal: 'Glosa' }],
    'container-title': 'Glosa',
    issued: { 'date-parts': [[2026, 3, 4]] },
    URL: `https://edicion.example/afirmaciones/${id}/`,
    language: 'es',
  },
})

/** What is written with and without a word that is left to the processor. */
const written = (citable: Citable) =>
  citationsOf(citable).map(({ reference, mention }) => [plainText(reference), plainText(mention)])

/** A word that is taken for a stand-in, so that the processor writes each citation by itself. */
const odd = 'Vwx'

const byItself = (citable: Citable): Citable => ({
  ...citable,
  work: { ...citable.work, note: odd },
})

test.each([
  'cada año se publican más modelos',
  'Los modelos de IBM, Meta y Mistral son libres',
  'EN MAYÚSCULAS, NO',
  'el 40 por ciento de 3 000 empresas',
  'iPhone y eBay valen 20',
  'ñandú',
  'Granite 3.1 es abierto. Llama, no. y otros... tampoco',
  'el Sr. J. R. R. Pérez vs. IBM Corp. y a. C. 20',
  'palabras que siguen…',
])('the assessment of “%s” is cited as it would be by itself', (words) => {
  const whole = work(words, 'una-afirmacion')
  expect(written(whole)).toEqual(written(byItself(whole)))
})

test.each(['3', '12', '3-4', '3, 7'])('the paragraphs %s of an article are named', (paragraphs) => {
  const cited = {
    work: work('algo', 'una').work,
    paragraphs,
    speaker: { name: 'Ana Ruiz', surname: 'Ruiz' },
  }
  expect(written(cited)).toEqual(written(byItself(cited)))
})

test.each([
  ['Ana Ruiz', 'Ruiz'],
  ['Óscar Núñez Mar', 'Núñez Mar'],
  ['Martin Luther King Jr.', 'King'],
  ['Carlos de la Torre-Gil', 'Torre-Gil'],
  ['J. R. R. Tolkien', 'Tolkien'],
  ["Sinéad O'Connor", "O'Connor"],
])('%s is named as who speaks', (name, surname) => {
  const cited = { work: work('algo', 'una').work, paragraphs: '2', speaker: { name, surname } }
  expect(written(cited)).toEqual(written(byItself(cited)))
  expect(written(cited).flat().join()).toContain(name.replace("'", '’'))
})

test('citations of one day differ by their words and their addresses alone', () => {
  const [first, second] = [work('una cosa', 'a'), work('otra cosa', 'b')].map(written)
  expect(
    first?.flat().map((text) => text.replace('una cosa', 'otra cosa').replace('/a/', '/b/')),
  ).toEqual(second?.flat())
})

const article = (fields: Partial<Citable['work']>): Citable => ({
  work: {
    id: 'modelos',
    type: 'article-newspaper',
    title: 'Modelos abiertos: qué son',
    'title-short': 'Modelos abiertos',
    author: [{ family: 'Torre', given: 'Ana María', 'non-dropping-particle': 'de la' }],
    'container-title': 'El Diario',
    publisher: 'La Casa, S. A.',
    issued: { 'date-parts': [[2024, 10, 28]] },
    URL: 'https://diario.example/modelos.html',
    language: 'es',
    ...fields,
  },
})

const titles = [
  '¿Qué es «abierto»? Una guía (y 3.1 razones)',
  '[Nota sobre el agua]',
  'What’s “open” about Meta’s ‘models’?',
  "Rock 'n' roll, \"the '90s\" and the law: an essay",
  'EE. UU. y la IA… otra vez',
  'Fin.',
  'El <i>Quijote</i> & 20 % de más',
  '政策 и право — ñandú/agua; fin!',
]

test.each(
  titles.flatMap((title) => ['es', 'en-GB', 'fr'].map((language) => ({ title, language }))),
)('an article “$title” in $language is cited as it would be by itself', (fields) => {
  for (const type of ['article-newspaper', 'report', 'legal_case'] as const) {
    const cited = article({ ...fields, 'title-short': fields.title.slice(0, 9), type })
    expect(written(cited)).toEqual(written(byItself(cited)))
  }
})

test('a date is written as it would be by itself', () => {
  const days = [1, 2, 9, 10, 28]
  const dates = [
    [2024],
    [850],
    [1605, 3],
    ...Array.from({ length: 12 }, (_, month) => days.map((day) => [2026, month + 1, day])).flat(),
  ]
  for (const date of dates) {
    const cited = article({ issued: { 'date-parts': [date] } })
    expect(written(cited)).toEqual(written(byItself(cited)))
  }
})

test.each([
  'https://diario.example/',
  'http://diario.example/~ana/una_nota.html?a=1&b=2#parte-3',
  'https://diario.example/fin.',
  'https://diario.example/(1)',
  "https://diario.example/l'agua",
  'https://diario.example/%C3%B1',
])('the address %s is written as it would be by itself', (URL) => {
  const cited = article({ URL })
  expect(written(cited)).toEqual(written(byItself(cited)))
  expect(written(cited).flat().join()).toContain(URL.replace("'", '’'))
})

test('an author who has the name of the medium is named once', () => {
  const cited = article({ author: [{ literal: 'El Diario' }], publisher: 'El Diario' })
  expect(written(cited)).toEqual(written(byItself(cited)))
})
