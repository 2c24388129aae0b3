import { expect, test } from 'vitest'
import { allCorrections, byMonth, changesVerdict } from '../../src/corpus/corrections.ts'
import { publishing } from '../addresses/some-addresses.ts'
import { aCorpus, judgedAgain, paths, replacing, type Change } from '../a-content.ts'

const corrections = (...changes: Change[]) =>
  byMonth(allCorrections(aCorpus(...changes))).map(({ month, corrections }) => [
    month,
    ...corrections.map(({ correction, amended }) =>
      correction
        ? [
            correction.claim.id,
            correction.previous.verdict,
            correction.assessment.verdict,
            changesVerdict(correction),
          ]
        : [amended.kind, amended.amendment.field, amended.amendment.was, amended.amendment.now],
    ),
  ])

test('a first assessment corrects nothing', () => {
  expect(corrections()).toEqual([])
})

test('a later one is listed with the verdict before it', () => {
  expect(corrections(judgedAgain('2025-06-01'))).toEqual([
    ['2025-06', ['crece', 'confirmado', 'sin verificar', true]],
  ])
})

test('a change of the reason alone is a correction too, but not of the verdict', () => {
  const [month] = corrections(
    judgedAgain('2025-06-01'),
    replacing(paths.claim, 'verdict: confirmado', 'verdict: sin verificar'),
  )
  expect(month).toEqual(['2025-06', ['crece', 'sin verificar', 'sin verificar', false]])
})

test('words that are corrected where they stand are listed with those before, by their names', () => {
  const listed = corrections(
    publishing(),
    replacing(
      paths.claim,
      'reason: El informe los cuenta todos.',
      `reason: El informe los cuenta casi todos.
    corrected:
      - date: "2025-06-10"
        field: reason
        was: El informe cuenta casi todos.
        why: Faltaba una palabra.
      - date: "2025-06-02"
        field: reason
        was: El informe los cuenta todos.
        why: No cuenta los de fuera.`,
    ),
    replacing(
      paths.quote,
      'reportedBy: el-diario',
      `reportedBy: ana-ruiz
corrected:
  - date: "2025-05-30"
    field: reportedBy
    was: el-diario
    why: La recoge ella misma.`,
    ),
  )
  expect(listed).toEqual([
    [
      '2025-06',
      ['claim', 'reason', 'El informe cuenta casi todos.', 'El informe los cuenta casi todos.'],
      ['claim', 'reason', 'El informe los cuenta todos.', 'El informe cuenta casi todos.'],
    ],
    ['2025-05', ['quote', 'reportedBy', 'El Diario', 'Ana Ruiz']],
  ])
})
