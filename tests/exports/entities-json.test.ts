import { expect, test } from 'vitest'
import { entitiesJson } from '../../src/exports/entities-json.ts'
import { aCorpus } from '../a-content.ts'

test('gives each entity with what it says', () => {
  const speaker = entitiesJson(aCorpus()).find(({ id }) => id === 'ana-ruiz')
  expect(speaker).toEqual({
    id: 'ana-ruiz',
    url: 'https://example.org/entidades/ana-ruiz/',
    kind: 'persona',
    name: 'Ana Ruiz',
    aliases: [],
    description: 'Dirige un laboratorio.',
    note: null,
    themes: ['apertura'],
    quotes: ['ana-abrir'],
    claims: [],
    sources: ['nota-impresa'],
    articles: [],
  })
})
