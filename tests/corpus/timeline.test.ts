import { expect, test } from 'vitest'
import { articleOfFollowUp, followUpsByYear, timeAxis } from '../../src/corpus/timeline.ts'
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

const placesOf = (axis: ReturnType<typeof timeAxis>) =>
  axis.facts.map(({ at, level }) => [Math.round(at * 100), level])

test('places facts in proportion, from the publication to the last', () => {
  const axis = timeAxis(facts('2023-01-01', '2023-07-02', '2024-01-01'), {
    since: '2023-01-01',
    apart: 0.1,
  })
  expect(placesOf(axis)).toEqual([
    [0, 0],
    [50, 0],
    [100, 0],
  ])
})

test('places a month at its middle, but nothing before the publication', () => {
  const axis = timeAxis(facts('2023-01', '2023-01-31'), { since: '2023-01-21', apart: 0.1 })
  expect(placesOf(axis)).toEqual([
    [0, 0],
    [100, 0],
  ])
})

test('sets facts that are close one above the other, and fills the line again after them', () => {
  const axis = timeAxis(facts('2023-01-01', '2023-01-02', '2023-01-20', '2023-02-10'), {
    since: '2023-01-01',
    apart: 0.1,
  })
  expect(placesOf(axis).map(([, level]) => level)).toEqual([0, 1, 0, 0])
  expect(axis.levels).toBe(2)
})

test('marks the years that begin on the line', () => {
  const axis = timeAxis(facts('2025-01-01'), { since: '2023-01-01', apart: 0.1 })
  expect(axis.years.map(({ year, at }) => [year, Math.round(at * 100)])).toEqual([
    [2024, 50],
    [2025, 100],
  ])
})

test('has room for a fact on the very day of publication', () => {
  const axis = timeAxis(facts('2023-01-01'), { since: '2023-01-01', apart: 0.1 })
  expect(placesOf(axis)).toEqual([[0, 0]])
})
