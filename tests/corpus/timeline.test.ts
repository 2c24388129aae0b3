import { expect, test } from 'vitest'
import {
  articleOfFollowUp,
  followUpsByTheme,
  followUpsByYear,
  newestFollowUps,
  shiftsApart,
  timeScaleOf,
} from '../../src/corpus/timeline.ts'
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

test('gives the newest facts with all of the year of the last one, newest first', () => {
  const some = facts('2023-05', '2024-02', '2024-11', '2025-01', '2025-03')
  const datesOf = (count: number) => newestFollowUps(some, count).map(({ date }) => date)
  expect(datesOf(3)).toEqual(['2025-03', '2025-01', '2024-11', '2024-02'])
  expect(datesOf(9)).toHaveLength(5)
  expect(newestFollowUps([], 3)).toEqual([])
})

test('places dates so that their distance is their time', () => {
  const { placeOf } = timeScaleOf(['2025-01-01', '2025-01-11', '2025-01-31'])
  const [first, second, third] = ['2025-01-01', '2025-01-11', '2025-01-31'].map((date) =>
    placeOf(date),
  )
  expect(first!.from).toBe(0)
  expect(third!.to).toBe(1)
  expect((third!.from - first!.from) / (second!.from - first!.from)).toBeCloseTo(3)
})

test('a date known to the month or the year takes all of it', () => {
  const { placeOf, years } = timeScaleOf(['2024-01', '2025', '2024-06-15'])
  expect(placeOf('2025')).toEqual({ from: years[0]!.at, to: 1 })
  const month = placeOf('2024-01')
  expect(month.to - month.from).toBeCloseTo(31 / 731)
})

test('knows the years that begin on a line of time', () => {
  const yearsOf = (...dates: string[]) => timeScaleOf(dates).years.map(({ year }) => year)
  expect(yearsOf('2023-10-28', '2026-08-10')).toEqual(['2024', '2025', '2026'])
  expect(yearsOf('2024-02-01', '2024-12-31')).toEqual([])
})

test('moves signs apart that would lie on each other, and no others', () => {
  const places = [0.5, 0.1, 0.51, 0.9, 0.52]
  expect(shiftsApart(places, 10, 100)).toEqual([0, 0, 9, 0, 18])
})

test('moves signs at the end of a line back', () => {
  expect(shiftsApart([0.99, 1, 0.95], 10, 100)).toEqual([-9, 0, -15])
})

test('groups facts by theme, a fact of two themes under both, the fullest theme first', () => {
  const [fact] = facts('2025')
  const [theme] = fact!.themes
  const other = { ...theme!, id: 'otro' }
  const themes = followUpsByTheme([fact!, { ...fact!, themes: [other, theme!] }])
  expect(themes.map(({ theme, followUps }) => [theme.id, followUps.length])).toEqual([
    ['apertura', 2],
    ['otro', 1],
  ])
})
