import { expect, test } from 'vitest'
import { changesVerdict, correctionsByMonth } from '../../src/corpus/corrections.ts'
import { aCorpus, judgedAgain, paths, replacing, type Change } from '../a-content.ts'

const corrections = (...changes: Change[]) =>
  correctionsByMonth(aCorpus(...changes)).map(({ month, corrections }) => [
    month,
    ...corrections.map((one) => [
      one.claim.id,
      one.previous.verdict,
      one.assessment.verdict,
      changesVerdict(one),
    ]),
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
