import { expect, test } from 'vitest'
import { followUpsJson } from '../../src/exports/follow-ups-json.ts'
import { aCorpus } from '../a-content.ts'

test('gives what happened with its dates, its direction, its claims and its sources', () => {
  expect(followUpsJson(aCorpus())).toEqual([
    {
      id: 'informe-nuevo',
      url: 'https://example.org/despues/2025/#informe-nuevo',
      date: '2025-01',
      added: '2025-02-20',
      fact: 'Sale un informe nuevo.',
      direction: 'refuerza',
      claims: ['crece'],
      themes: ['apertura'],
      sources: ['informe'],
      corrected: [],
    },
  ])
})
