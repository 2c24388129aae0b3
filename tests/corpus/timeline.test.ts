import { expect, test } from 'vitest'
import { articleOfFollowUp, followUpsByYear } from '../../src/corpus/timeline.ts'
import { aCorpus } from '../a-content.ts'

const { followUps } = aCorpus()
const facts = (...dates: string[]) => dates.map((date) => ({ ...followUps[0]!, date }))

test('groups facts by year, also those known to the year alone', () => {
  const years = followUpsByYear(facts('2024-12', '2025', '2025-03-01', '2026-01-01'))
  expect(years.map(({ year, followUps }) => [year, followUps.map(({ date }) => date)])).toEqual([
    ['2024', ['2024-12']],
    ['2025', ['2025', '2025-03-01']],
    ['2026', ['2026-01-01']],
  ])
})

test('knows the article on which a fact bears, if it is one', () => {
  const [followUp] = followUps
  const [claim] = followUp!.claims
  const elsewhere = { ...claim!, article: { ...claim!.article } }
  expect(articleOfFollowUp(followUp!)?.id).toBe('nota')
  expect(articleOfFollowUp({ ...followUp!, claims: [claim!, elsewhere] })).toBeUndefined()
})
