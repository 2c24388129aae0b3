import { expect, test } from 'vitest'
import { citationTags } from '../../src/exports/citation-tags.ts'
import { articleItem } from '../../src/exports/csl/article-item.ts'
import { citableAssessment } from '../../src/exports/csl/citable.ts'
import { pageItem } from '../../src/exports/csl/page-item.ts'
import { aCorpus, paths, replacing, type Change } from '../a-content.ts'

const here = 'https://example.org/articulos/nota/'
const tagsOf = (...changes: Change[]) =>
  citationTags(articleItem(aCorpus(...changes).articles[0]!), here).map(({ name, content }) => [
    name,
    content,
  ])
const signedBy = (authors: string) =>
  replacing(paths.article, 'authors: null', `authors: ${authors}`)

test('the page of an article gives what its reference says: the publisher’s article', () => {
  expect(tagsOf()).toEqual([
    ['citation_title', '[Dos voces sobre el código]'],
    ['citation_publication_date', '2024-10-28'],
    ['citation_publisher', 'El Diario'],
    ['dc.source', 'El Diario'],
    ['citation_language', 'es'],
    ['citation_public_url', 'https://example.org/nota'],
    ['z:itemType', 'newspaperArticle'],
  ])
})

test('authors are given family first, an institution as it is called, each by itself', () => {
  const authors = `[{ given: Íñigo, family: Núñez Ávila }, { given: Ana, family: de la Torre }, { name: Redacción }]`
  expect(tagsOf(signedBy(authors)).filter(([name]) => name === 'citation_author')).toEqual([
    ['citation_author', 'Núñez Ávila, Íñigo'],
    ['citation_author', 'de la Torre, Ana'],
    ['citation_author', 'Redacción'],
  ])
})

test('a date is given as far as it is known, and none is told as none', () => {
  const dated = (date: string) =>
    tagsOf(replacing(paths.article, 'datePublished: "2024-10-28"', `datePublished: ${date}`))
  expect(dated('"2024-10"')).toContainEqual(['citation_publication_date', '2024-10'])
  expect(dated('"2024"')).toContainEqual(['citation_publication_date', '2024'])
  const undated = dated('null\ndatePublishedNote: El folleto no lleva fecha.')
  expect(undated).toContainEqual(['dc.date', 'sin fecha'])
  expect(undated.map(([name]) => name)).not.toContain('citation_publication_date')
})

test('what is printed has its volume, number and pages, and no address that it has not', () => {
  const printed = tagsOf(
    replacing(
      paths.article,
      'url: https://example.org/nota',
      'url: null\nprinted: { in: El Diario Semanal, volume: "3", issue: "12", pages: 4-5 }',
    ),
  )
  expect(printed).toEqual(
    expect.arrayContaining([
      ['citation_volume', '3'],
      ['citation_issue', '12'],
      ['citation_firstpage', '4'],
      ['citation_lastpage', '5'],
      ['dc.source', 'El Diario Semanal'],
    ]),
  )
  expect(printed.map(([name]) => name)).not.toContain('citation_public_url')
})

test('the page of a claim gives our assessment, any other page itself', () => {
  const corpus = aCorpus()
  const claim = 'https://example.org/afirmaciones/crece/'
  expect(citationTags(citableAssessment(corpus.claims[0]!).work, claim)).toEqual([
    { name: 'citation_title', content: 'Valoración de «Cada año se publican más modelos»' },
    { name: 'citation_author', content: 'Glosa' },
    { name: 'citation_publication_date', content: '2025-02-01' },
    { name: 'citation_publisher', content: 'Glosa' },
  ])
  const theme = { title: 'Apertura', url: 'https://example.org/temas/apertura/' }
  expect(citationTags(pageItem(corpus, theme), theme.url)).toEqual([
    { name: 'citation_title', content: 'Apertura' },
    { name: 'citation_author', content: 'Glosa' },
    { name: 'citation_publication_date', content: '2025-02-20' },
    { name: 'citation_publisher', content: 'Glosa' },
  ])
})
