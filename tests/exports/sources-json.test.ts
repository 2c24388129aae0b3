import { expect, test } from 'vitest'
import { sourcesJson } from '../../src/exports/sources-json.ts'
import { aCorpus } from '../a-content.ts'

test('gives each source with its document and with what rests on it', () => {
  const source = sourcesJson(aCorpus()).find(({ id }) => id === 'informe')
  expect(source).toMatchObject({
    url: 'https://example.org/fuentes/#fuente-informe',
    documentUrl: 'https://example.org/informe',
    consultedUrl: null,
    titleIsLiteral: true,
    titleStatus: 'literal',
    seen: 'entera',
    through: null,
    language: 'es',
    archivedUrl: null,
    availability: null,
    issued: '2025',
    claims: ['crece'],
    quotes: [],
    themes: ['apertura'],
    followUps: ['informe-nuevo'],
    articles: [],
  })
})
