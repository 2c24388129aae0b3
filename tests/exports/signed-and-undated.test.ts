import { expect, test } from 'vitest'
import { inOneLine } from '../../src/citations/cite.ts'
import { articlesJson, articleRecordSchema } from '../../src/exports/articles-json.ts'
import { entitiesJson } from '../../src/exports/entities-json.ts'
import { feedEntries } from '../../src/exports/feeds/entries.ts'
import { articleMarkdown } from '../../src/exports/markdown/article.ts'
import { llmsTxt } from '../../src/exports/markdown/llms-txt.ts'
import { quoteMarkdown } from '../../src/exports/markdown/quote.ts'
import { passagesJson } from '../../src/exports/passages-json.ts'
import { articleNode } from '../../src/exports/schema-org/article.ts'
import { assessmentNode } from '../../src/exports/schema-org/claim-review.ts'
import { undigestedVersion } from '../../src/exports/version.ts'
import { webAnnotations } from '../../src/exports/web-annotations.ts'
import { copyableOf } from '../../src/enhancements/passage/copyable.ts'
import { documentsOf } from '../../src/search/index/documents.ts'
import { previewOfArticle, previewOfQuote } from '../../src/previews/previews-of.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'
import { onPaper, signed, withoutClaims } from '../an-article-on-paper.ts'

const corpus = aCorpus(signed, ...onPaper)
const article = corpus.articles[0]!
const asWritten = (node: unknown) => JSON.parse(JSON.stringify(node)) as object

test('the data say who signs, part by part, and where the article is', () => {
  const [record] = articlesJson(corpus)
  expect(articleRecordSchema.parse(record)).toMatchObject({
    author: 'Ana Ruiz y Redacción de Ayer',
    authors: [
      {
        name: 'Ana Ruiz',
        kind: 'persona',
        given: 'Ana',
        family: 'Ruiz',
        suffix: null,
        entity: 'ana-ruiz',
      },
      {
        name: 'Redacción de Ayer',
        kind: 'institución',
        given: null,
        family: null,
        suffix: null,
        entity: null,
      },
    ],
    datePublished: null,
    isBasedOn: null,
    printed: { in: 'El Suplemento', volume: '12', issue: '7', pages: '3-5' },
  })
  const signs = (id: string) => entitiesJson(corpus).find((one) => one.id === id)?.articles
  expect([signs('ana-ruiz'), signs('el-diario')]).toEqual([['nota'], []])
})

test('a date is published as exact as it is known', () => {
  const dated = replacing(paths.article, 'datePublished: "2024-10-28"', 'datePublished: "2024-10"')
  const [record] = articlesJson(aCorpus(dated))
  expect(articleRecordSchema.parse(record).datePublished).toBe('2024-10')
  expect(asWritten(articleNode(aCorpus(dated).articles[0]!))).toMatchObject({
    isBasedOn: { datePublished: '2024-10' },
  })
  expect(articleMarkdown(aCorpus(dated).articles[0]!)).toContain(
    'Publicado por El Diario en octubre de 2024, en español (',
  )
})

test('schema.org has the authors, the issue and the pages, and neither date nor address', () => {
  const { isBasedOn } = asWritten(articleNode(article)) as { isBasedOn: object }
  expect(isBasedOn).toEqual({
    '@type': 'Article',
    author: [
      {
        '@type': 'Person',
        '@id': 'https://example.org/entidades/ana-ruiz/#entidad',
        name: 'Ana Ruiz',
        givenName: 'Ana',
        familyName: 'Ruiz',
      },
      { '@type': 'Organization', name: 'Redacción de Ayer' },
    ],
    inLanguage: 'es',
    publisher: {
      '@type': 'Organization',
      '@id': 'https://example.org/entidades/el-diario/#entidad',
      name: 'El Diario',
    },
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '7',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '12',
        isPartOf: { '@type': 'Periodical', name: 'El Suplemento' },
      },
    },
    pagination: '3-5',
  })
  expect(asWritten(assessmentNode(corpus.claims[0]!))).toMatchObject({
    itemReviewed: { appearance: isBasedOn },
  })
})

test('an annotation has one target where the publisher has no page', () => {
  const [item] = webAnnotations(corpus).first.items
  expect(item?.target.map(({ source }) => source)).toEqual([
    'https://example.org/articulos/nota/original.txt',
  ])
})

test('a passage has no link to a page of the publisher, and is copied with what is known', () => {
  const file = passagesJson(article, inOneLine)
  expect(file.article).toMatchObject({ url: null, datePublished: null })
  expect(
    [...file.paragraphs, ...file.quotes, ...file.claims].map(({ publisherUrl }) => publisherUrl),
  ).toEqual([null, null, null, null])
  expect(copyableOf(file, 'p-1')).toMatchObject({
    byline: 'El Diario, sin fecha, párr. 1',
    citation:
      'RUIZ, Ana y REDACCIÓN DE AYER. [Dos voces sobre el código]. El Suplemento. El Diario, [sin fecha], vol. 12, n.º 7, pp. 3-5, párr. 1.',
  })
})

test('the Markdown says who signs, why there is no date, and where the article is', () => {
  const text = articleMarkdown(article)
  expect(text).toContain(
    'Publicado por El Diario sin fecha, en español. No tiene página en la web. Impreso en El Suplemento, vol. 12, n.º 7, págs. 3-5. Dónde está: En la hemeroteca.',
  )
  expect(text).toContain('Firma: Ana Ruiz y Redacción de Ayer.')
  expect(text).toContain('Sobre la fecha: El recorte no conserva la cabecera.')
  expect(quoteMarkdown(article.quotes[0]!)).toContain('Quién recoge la cita: El Diario, sin fecha')
  expect(llmsTxt(corpus)).toContain(': El Diario, sin fecha. Una nota de dos párrafos.')
})

test('pictures name who signs; of more than two the first alone', () => {
  expect(previewOfArticle(article).label).toBe(
    'Ana Ruiz y Redacción de Ayer. El Diario, sin fecha. El título es nuestro.',
  )
  const three = replacing(
    paths.article,
    'authors: null',
    'authors: [{ given: Ana, family: Ruiz }, { family: Azorín }, { name: Redacción }]',
  )
  expect(previewOfQuote(aCorpus(three).quotes[0]!).published).toBe(
    'Ana Ruiz y otros. El Diario, 28 de octubre de 2024',
  )
})

test('an article is found by the names of who signs it', () => {
  const passages = documentsOf(corpus).flatMap(({ passages }) => passages)
  expect(passages.find(({ paths }) => paths.includes('/articulos/nota/'))).toMatchObject({
    name: 'Dos voces sobre el código',
    aliases: ['Ana Ruiz', 'Redacción de Ayer'],
    texts: ['Firman Ana Ruiz y Redacción de Ayer. Una nota de dos párrafos.'],
  })
})

test('an article that has quotes alone is news with its quotes, and counts no claims', () => {
  const found = aCorpus(...withoutClaims)
  const articles = found.articles.map((one) => ({ ...one, since: '2025-01-15' }))
  const quotesOnly = { ...found, articles }
  const [entry] = feedEntries(quotesOnly)
  expect(entry?.title).toBe('Artículo nuevo: [Dos voces sobre el código], 1 cita')
  expect(entry?.content).toContain(
    '<li>Ana Ruiz: <a href="https://example.org/citas/ana-abrir/" lang="es">«Abrir es compartir» […] «Y compartir es crecer»</a></li>',
  )
  expect(previewOfArticle(quotesOnly.articles[0]!)).toMatchObject({
    balance: [],
    assessed: '1 cita',
  })
  expect(llmsTxt(quotesOnly)).not.toMatch(/\b0 /)
})

test('an undated article with quotes alone is as old as its address', () => {
  const undated = aCorpus(...withoutClaims, ...onPaper)
  const addresses = [{ address: '/articulos/nota/', since: '2025-01-15' }]
  expect(undigestedVersion({ ...undated, addresses }).date).toBe('2025-01-15')
  expect(undigestedVersion(aCorpus(...withoutClaims)).date).toBe('2024-10-28')
  // Until its address is kept, nothing says when it is new.
  expect(feedEntries(undated)).toEqual([])
})
