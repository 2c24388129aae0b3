import { expect, test } from 'vitest'
import { versionOf } from '../../src/exports/version-of.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

test('is the date of the newest assessment, whichever claim it is of', () => {
  expect(versionOf(aCorpus())).toBe('2025-02-01')
  const changed = replacing(
    paths.claim,
    'assessments:',
    'assessments:\n  - { date: "2025-05-02", verdict: sin verificar, reason: Ya no consta., evidence: [] }',
  )
  expect(versionOf(aCorpus(changed))).toBe('2025-05-02')
})

test('is the date of the newest article, where nothing has been assessed since', () => {
  const { articles, claims } = aCorpus()
  const newer = articles.map((article) => ({ ...article, datePublished: '2025-03-01' }))
  expect(versionOf({ articles: newer, claims })).toBe('2025-03-01')
})
