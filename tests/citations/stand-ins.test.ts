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

const odd = 'vwclave'

/*
 * Words that have nothing but letters, figures, commas and full stops are put into a citation of other words. A
 * publisher that has one of the stand-ins in its name makes the processor write each citation whole.
 */
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
  const alone = { ...whole, work: { ...whole.work, note: odd } }
  expect(written(whole)).toEqual(written(alone))
})

test.each(['3', '12', '3-4', '3, 7'])('the paragraphs %s of an article are named', (paragraphs) => {
  const cited = {
    work: work('algo', 'una').work,
    paragraphs,
    speaker: { name: 'Ana Ruiz', surname: 'Ruiz' },
  }
  const alone = { ...cited, work: { ...cited.work, note: odd } }
  expect(written(cited)).toEqual(written(alone))
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
  const alone = { ...cited, work: { ...cited.work, note: odd } }
  expect(written(cited)).toEqual(written(alone))
  expect(written(cited).flat().join()).toContain(name.replace("'", '’'))
})

test('citations of one day differ by their words and their addresses alone', () => {
  const [first, second] = [work('una cosa', 'a'), work('otra cosa', 'b')].map(written)
  expect(
    first?.flat().map((text) => text.replace('una cosa', 'otra cosa').replace('/a/', '/b/')),
  ).toEqual(second?.flat())
})

test('words with signs that a style may treat in its own way are left to the processor', () => {
  const [[iso] = []] = written(work('dijo ‘sí’: ¿de verdad?', 'c'))
  expect(iso).toContain('«dijo ‘sí’: ¿de verdad?»')
})
