import { expect, test } from 'vitest'
import { articleNode } from '../../../src/exports/schema-org/article.ts'
import { aCorpus, paths, replacing } from '../../a-content.ts'

const nodeOf = (...changes: Parameters<typeof aCorpus>) =>
  JSON.parse(JSON.stringify(articleNode(aCorpus(...changes).articles[0]!))) as object

test('the edition is ours, and the date, the words and the publisher are those of the article', () => {
  expect(nodeOf()).toEqual({
    '@type': 'Article',
    '@id': 'https://example.org/articulos/nota/',
    headline: 'Dos voces sobre el código',
    inLanguage: 'es',
    publisher: {
      '@type': 'Organization',
      '@id': 'https://example.org/#glosa',
      name: 'Glosa',
      url: 'https://example.org/',
    },
    isBasedOn: {
      '@type': 'Article',
      '@id': 'https://example.org/nota',
      inLanguage: 'es',
      datePublished: '2024-10-28',
      publisher: {
        '@type': 'Organization',
        '@id': 'https://example.org/entidades/el-diario/#entidad',
        name: 'El Diario',
      },
    },
  })
})

test('a headline and a byline are the publisher’s only where they were printed', () => {
  const printed = nodeOf(
    replacing(paths.article, 'titleStatus: editorial', 'titleStatus: printed'),
    replacing(paths.article, 'authors: null', 'authors: [{ name: Redacción }]'),
  )
  expect(printed).toMatchObject({
    isBasedOn: {
      headline: 'Dos voces sobre el código',
      author: [{ '@type': 'Organization', name: 'Redacción' }],
    },
  })
})
