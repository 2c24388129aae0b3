import { expect, test } from 'vitest'
import { newsOf } from '../../src/corpus/news.ts'
import { keepingAllBut } from '../addresses/some-addresses.ts'
import { aCorpus, judgedAgain, paths, promoting, replacing, type Change } from '../a-content.ts'

const listed = (...changes: Change[]) =>
  newsOf(aCorpus(...changes)).map((item) => {
    switch (item.kind) {
      case 'article':
        return [item.date, item.article.id]
      case 'assessment':
        return [item.date, item.claim.id, item.previous?.verdict, item.assessment.verdict]
      case 'follow-up':
        return [item.date, item.followUp.id]
      case 'amendment':
        return [item.date, item.amended.kind, item.amended.amendment.field]
    }
  })

test('every change of a verdict is told with the one before it, the newest first', () => {
  expect(listed(judgedAgain('2025-06-01'))).toEqual([
    ['2025-06-01', 'crece', 'confirmado', 'sin verificar'],
    ['2025-02-20', 'informe-nuevo'],
    ['2025-02-01', 'nota'],
  ])
})

test('first verdicts are news where the article had been published before', () => {
  const first = ['2025-02-01', 'crece', undefined, 'confirmado']
  expect(listed(keepingAllBut('/articulos/nota/', { since: '2025-01-15' }))).toContainEqual(first)
  expect(listed(keepingAllBut('/articulos/nota/', { since: '2025-02-01' }))).not.toContainEqual(
    first,
  )
})

test('what happened stands at the day on which it was added, whenever it happened', () => {
  expect(listed(replacing(paths.followUp, '"2025-02-20"', '"2025-06-10"'))[0]).toEqual([
    '2025-06-10',
    'informe-nuevo',
  ])
})

test('advertising is no news', () => {
  expect(listed(...promoting)).toEqual([
    ['2025-02-20', 'informe-nuevo'],
    ['2025-02-01', 'nota'],
  ])
})
