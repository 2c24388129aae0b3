import { expect, test } from 'vitest'
import { claimsJson } from '../../src/exports/claims-json.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

test('gives each claim with its words, its place and its assessments', () => {
  expect(claimsJson(aCorpus())).toEqual([
    {
      id: 'crece',
      url: 'https://example.org/afirmaciones/crece/',
      text: 'Cada año se publican más modelos',
      claimant: 'la voz del artículo',
      kind: 'hecho comprobable',
      core: true,
      verdict: 'confirmado',
      article: 'nota',
      articleUrl: 'https://example.org/articulos/nota/#afirmacion-crece',
      paragraph: 1,
      quote: null,
      themes: ['apertura'],
      explanation: '',
      wouldChange: null,
      assessments: [
        {
          date: '2025-02-01',
          verdict: 'confirmado',
          reason: 'El informe los cuenta todos.',
          gist: null,
          evidence: [
            {
              source: 'informe',
              bearing: 'a favor',
              contributes: 'Cuenta los modelos de cada año.',
              sourceUrl: 'https://example.org/fuentes/#fuente-informe',
            },
          ],
        },
      ],
      claimantKind: 'voz del artículo',
      claimantUrl: null,
      inLanguage: 'es',
      passages: [
        {
          url: 'https://example.org/articulos/nota/#afirmacion-crece',
          paragraph: 1,
          text: 'Cada año se publican más modelos',
          start: 25,
          end: 57,
        },
      ],
      followUps: [
        {
          id: 'informe-nuevo',
          date: '2025-01',
          fact: 'Sale un informe nuevo.',
          sources: ['informe'],
          direction: 'refuerza',
        },
      ],
    },
  ])
})

test('says what would change a verdict, where its file says so', () => {
  const corpus = aCorpus(
    replacing(paths.claim, 'assessments:', 'wouldChange: Otro recuento.\nassessments:'),
  )
  expect(claimsJson(corpus)[0]?.wouldChange).toBe('Otro recuento.')
})

test('gives the gist of a reason, where its assessment has one', () => {
  const corpus = aCorpus(replacing(paths.claim, 'evidence:', 'gist: Consta\n    evidence:'))
  expect(claimsJson(corpus)[0]?.assessments[0]?.gist).toBe('Consta')
})
