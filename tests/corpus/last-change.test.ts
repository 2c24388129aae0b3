import { expect, test } from 'vitest'
import { lastChangeOf } from '../../src/corpus/last-change.ts'
import { aCorpus, judgedAgain } from '../a-content.ts'

test('an article is as new as the newest thing that is said of it', () => {
  const before = lastChangeOf(aCorpus().articles[0]!)
  expect(before).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(lastChangeOf(aCorpus(judgedAgain('2025-06-01')).articles[0]!)).toBe('2025-06-01')
})

test('nothing that has a day, no last change', () => {
  const blank = { since: undefined, claims: [], quotes: [], corrected: undefined, revisions: [] }
  expect(lastChangeOf(blank)).toBeUndefined()
})
