import { expect, test } from 'vitest'
import { newsOf } from '../../src/corpus/news.ts'
import { aCorpus, paths, replacing, type Change } from '../a-content.ts'

const listed = (...changes: Change[]) =>
  newsOf(aCorpus(...changes)).map((item) =>
    item.kind === 'assessment'
      ? [item.date, item.claim.id, item.previous?.verdict, item.assessment.verdict]
      : [item.date, item.followUp.id],
  )

const changed = replacing(
  paths.claim,
  'assessments:\n',
  `assessments:
  - { date: "2025-06-01", verdict: sin verificar, reason: Falta la tabla., evidence: [] }
`,
)

test('every assessment is told with the one before it, the newest first', () => {
  expect(listed(changed)).toEqual([
    ['2025-06-01', 'crece', 'confirmado', 'sin verificar'],
    ['2025-02-01', 'informe-nuevo'],
    ['2025-02-01', 'crece', undefined, 'confirmado'],
  ])
})

test('what happened stands at the day on which it was added', () => {
  const added = replacing(paths.followUp, '"2025-01"', '"2025-01"\nadded: "2025-06-10"')
  expect(listed(added)[0]).toEqual(['2025-06-10', 'informe-nuevo'])
})

test('otherwise what happened stands at the first day on which it can have been here', () => {
  const dayWhenOf = (date: string) =>
    listed(replacing(paths.followUp, '"2025-01"', date)).find(
      ([, id]) => id === 'informe-nuevo',
    )?.[0]
  // The claim was first assessed on 1 February 2025.
  expect(dayWhenOf('"2024-12-31"')).toBe('2025-02-01')
  expect(dayWhenOf('"2025"')).toBe('2025-02-01')
  expect(dayWhenOf('"2025-05"')).toBe('2025-05-01')
  expect(dayWhenOf('"2025-05-20"')).toBe('2025-05-20')
})

test('advertising is no news', () => {
  const promotion: Change[] = [
    replacing(paths.claim, 'hecho comprobable', 'promoción'),
    replacing(paths.article, 'El código abierto', '<Promotion>\n\nEl código abierto'),
    replacing(paths.article, 'modelos</Claim>.', 'modelos</Claim>.\n\n</Promotion>'),
  ]
  expect(listed(...promotion)).toEqual([['2025-02-01', 'informe-nuevo']])
})
