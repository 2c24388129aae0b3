import { expect, test } from 'vitest'
import { articleItem } from '../../../src/exports/csl/article-item.ts'
import {
  citableAssessment,
  citableClaim,
  citableQuote,
  claimItem,
  quoteItem,
} from '../../../src/exports/csl/citable.ts'
import { aCorpus, paths, replacing } from '../../a-content.ts'

test('an article is recorded under a title that is marked as ours, and under no author', () => {
  expect(articleItem(aCorpus().articles[0]!)).toEqual({
    id: 'nota',
    type: 'article-newspaper',
    title: '[Dos voces sobre el código]',
    'container-title': 'El Diario',
    issued: { 'date-parts': [[2024, 10, 28]] },
    URL: 'https://example.org/nota',
    language: 'es',
  })
})

test('a headline as printed is not marked, and its first part is its short title', () => {
  const corpus = aCorpus(
    replacing(paths.article, 'titleStatus: editorial', 'titleStatus: printed'),
    replacing(paths.article, 'title: Dos voces sobre', 'title: "Dos voces: sobre'),
    replacing(paths.article, 'sobre el código\ntitle', 'sobre el código"\ntitle'),
  )
  expect(articleItem(corpus.articles[0]!)).toMatchObject({
    title: 'Dos voces: sobre el código',
    'title-short': 'Dos voces',
  })
})

test('whoever publishes the medium is the publisher', () => {
  const corpus = aCorpus(replacing(paths.publisher, 'themes:', 'publishedBy: ana-ruiz\nthemes:'))
  expect(articleItem(corpus.articles[0]!)).toMatchObject({
    'container-title': 'El Diario',
    publisher: 'Ana Ruiz',
  })
})

test('a quote is a place in its article, with whoever speaks, who is not its author', () => {
  const [quote] = aCorpus().quotes
  expect(citableQuote(quote!)).toMatchObject({
    paragraphs: '2',
    speaker: { name: 'Ana Ruiz', surname: 'Ruiz' },
  })
  expect(citableQuote(quote!).work).not.toHaveProperty('author')
})

test('a surname of two words is the one that the file of the person gives', () => {
  const corpus = aCorpus(
    replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruiz\nsurname: Ana Ruiz'),
  )
  expect(citableQuote(corpus.quotes[0]!).speaker?.surname).toBe('Ana Ruiz')
})

test('fragments in several paragraphs are cited by the first and the last of each run', () => {
  const [quote] = aCorpus().quotes
  const [fragment] = quote!.fragments
  const inParagraphs = (...numbers: [number, ...number[]]) => {
    const [first, ...others] = numbers.map((number) => ({
      ...fragment,
      paragraph: { ...fragment.paragraph, number },
    }))
    return citableQuote({ ...quote!, fragments: [first!, ...others] }).paragraphs
  }
  expect(inParagraphs(4, 5)).toBe('4-5')
  expect(inParagraphs(4, 4, 7)).toBe('4, 7')
})

test('the record of a passage keeps its place, words and address in the note', () => {
  const { quotes, claims } = aCorpus()
  expect(quoteItem(quotes[0]!)).toMatchObject({
    id: 'cita-ana-abrir',
    title: '[Dos voces sobre el código]',
    note: 'Párr. 2: «Abrir es compartir» […] «Y compartir es crecer», Ana Ruiz, directora del laboratorio. https://example.org/articulos/nota/#cita-ana-abrir',
  })
  expect(claimItem(claims[0]!)).toMatchObject({
    id: 'afirmacion-crece',
    note: 'Párr. 1: «Cada año se publican más modelos». https://example.org/articulos/nota/#afirmacion-crece',
  })
  expect(citableClaim(claims[0]!)).not.toHaveProperty('speaker')
})

test('an assessment is the edition’s own work, of the day of the verdict that stands', () => {
  const [claim] = aCorpus().claims
  expect(citableAssessment(claim!).work).toEqual({
    id: 'valoracion-crece',
    type: 'webpage',
    title: 'Valoración de «Cada año se publican más modelos»',
    'title-short': 'Valoración de «Cada año se publican más modelos»',
    author: [{ literal: 'Glosa' }],
    'container-title': 'Glosa',
    issued: { 'date-parts': [[2025, 2, 1]] },
    URL: 'https://example.org/afirmaciones/crece/',
    language: 'es',
  })
})
