import { expect, test } from 'vitest'
import { newsOf } from '../../src/corpus/news.ts'
import { aCorpus, judgedAgain, paths, promoting, replacing, type Change } from '../a-content.ts'

const listed = (...changes: Change[]) =>
  newsOf(aCorpus(...changes)).map((item) =>
    item.kind === 'assessment'
      ? [item.date, item.claim.id, item.previous?.verdict, item.assessment.verdict]
      : [item.date, item.followUp.id],
  )

test('every assessment is told with the one before it, the newest first', () => {
  expect(listed(judgedAgain('2025-06-01'))).toEqual([
    ['2025-06-01', 'crece', 'confirmado', 'sin verificar'],
    ['2025-02-20', 'informe-nuevo'],
    ['2025-02-01', 'crece', undefined, 'confirmado'],
  ])
})

test('what happened stands at the day on which it was added, whenever it happened', () => {
  expect(listed(replacing(paths.followUp, '"2025-02-20"', '"2025-06-10"'))[0]).toEqual([
    '2025-06-10',
    'informe-nuevo',
  ])
})

test('advertising is no news', () => {
  expect(listed(...promoting)).toEqual([['2025-02-20', 'informe-nuevo']])
})
