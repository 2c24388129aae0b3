import { expect, test } from 'vitest'
import { quotationNode } from '../../../src/exports/schema-org/quotation.ts'
import { aCorpus, paths, replacing } from '../../a-content.ts'

test('a quote has its exact words, its speaker, and the role that the article gives them', () => {
  const node = quotationNode(aCorpus().quotes[0]!)
  expect(node).toMatchObject({
    '@type': 'Quotation',
    '@id': 'https://example.org/citas/ana-abrir/#cita',
    url: 'https://example.org/citas/ana-abrir/',
    text: 'Abrir es compartir […] Y compartir es crecer',
    creator: {
      '@type': 'Person',
      '@id': 'https://example.org/entidades/ana-ruiz/#entidad',
      name: 'Ana Ruiz',
    },
    spokenByCharacter: {
      '@type': 'Role',
      roleName: 'directora del laboratorio',
      spokenByCharacter: { '@id': 'https://example.org/entidades/ana-ruiz/#entidad' },
    },
    isPartOf: { '@id': 'https://example.org/articulos/nota/' },
    citation: { '@id': 'https://example.org/nota' },
  })
  expect(node.translationOfWork).toBeUndefined()
})

test('the wording before translation is there where it is known', () => {
  const known = replacing(
    paths.quote,
    'original: { language: en, text: null, status: sin fuente almacenada }\ncomment',
    'original: { language: en, text: To open is to share, status: visto }\ncomment',
  )
  expect(quotationNode(aCorpus(known).quotes[0]!).translationOfWork).toEqual({
    '@type': 'Quotation',
    text: 'To open is to share',
    inLanguage: 'en',
  })
})
