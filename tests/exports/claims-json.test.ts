import { expect, test } from 'vitest'
import { claimsJson } from '../../src/exports/claims-json.ts'
import { publishing } from '../addresses/some-addresses.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus, judgedAs, judgedBefore, paths, replacing } from '../a-content.ts'

test('gives each claim with its words, its place and its assessments', () => {
  expect(claimsJson(aCorpus())).toEqual([
    {
      id: 'crece',
      url: 'https://example.org/afirmaciones/crece/',
      text: 'Cada año se publican más modelos',
      claimant: 'el propio artículo',
      kind: 'hecho comprobable',
      core: true,
      verdict: 'confirmado',
      fault: null,
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
          change: null,
          fault: null,
          reason: 'El informe los cuenta todos.',
          gist: null,
          correction: null,
          evidence: [
            {
              source: 'informe',
              bearing: 'a favor',
              contributes: 'Cuenta los modelos de cada año.',
              sourceUrl: 'https://example.org/fuentes/#fuente-informe',
              corrected: [],
            },
          ],
          corrected: [],
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
      corrected: [],
      repeats: [],
      repeatedBy: [],
      contradicts: [],
    },
  ])
})

test('tells what was corrected where it stands, beside what was corrected', () => {
  const told = (field: string, was: string) => ({
    date: '2025-06-10',
    field,
    was,
    why: 'Un error.',
  })
  const corrected = (field: string, was: string) =>
    `corrected: [${JSON.stringify(told(field, was))}]`
  const [claim] = claimsJson(
    aCorpus(
      publishing([
        replacing(paths.claim, 'hecho comprobable', 'opinión'),
        replacing(paths.claim, 'los cuenta todos', 'no los cuenta todos'),
        replacing(paths.claim, 'de cada año', 'de un año'),
      ]),
      replacing(paths.claim, 'core: true', `core: true\n${corrected('kind', 'opinión')}`),
      replacing(
        paths.claim,
        '    evidence:\n',
        `    ${corrected('reason', 'El informe no los cuenta todos.')}\n    evidence:\n`,
      ),
      replacing(
        paths.claim,
        'bearing: a favor\n',
        `bearing: a favor\n        ${corrected('contributes', 'Cuenta los modelos de un año.')}\n`,
      ),
    ),
  )
  const [assessment] = claim?.assessments ?? []
  expect(claim?.corrected).toEqual([told('kind', 'opinión')])
  expect(assessment?.corrected).toEqual([told('reason', 'El informe no los cuenta todos.')])
  expect(assessment?.evidence[0]?.corrected).toEqual([
    told('contributes', 'Cuenta los modelos de un año.'),
  ])
})

test('says on both sides which claims repeat or contradict each other', async () => {
  const records = new Map(claimsJson(await anEdition()).map((record) => [record.id, record]))
  expect(records.get('sanz-goteo')).toMatchObject({ repeats: ['goteo-mitad'], repeatedBy: [] })
  expect(records.get('goteo-mitad')).toMatchObject({ repeats: [], repeatedBy: ['sanz-goteo'] })
  expect(records.get('treinta-parcelas')!.contradicts).toEqual(['trescientas-parcelas'])
  expect(records.get('trescientas-parcelas')!.contradicts).toEqual(['treinta-parcelas'])
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

test('says what is wrong in an imprecise claim, and what is right', () => {
  const correction = { of: 'Cada año', to: 'cada mes' }
  const [claim] = claimsJson(
    aCorpus(
      ...judgedBefore('2024-11-01'),
      ...judgedAs('impreciso'),
      replacing(
        paths.claim,
        '    evidence:\n',
        `    correction: ${JSON.stringify(correction)}\n    evidence:\n`,
      ),
    ),
  )
  expect(claim).toMatchObject({
    fault: 'exagera',
    assessments: [
      { fault: 'exagera', correction, change: 'Ha salido el informe, que faltaba.' },
      { fault: null, correction: null, change: null },
    ],
  })
})
