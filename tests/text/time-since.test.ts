import { expect, test } from 'vitest'
import { timeSince } from '../../src/text/time-since.ts'

test.each([
  ['2024-10-28', 'el mismo día'],
  ['2024-10-29', 'al día siguiente'],
  ['2024-11-01', '4 días después'],
  ['2024-11-27', '30 días después'],
  ['2024-11-28', '1 mes después'],
  ['2024-12-19', '1 mes después'],
  ['2025-05-28', '7 meses después'],
  ['2025-05-27', '6 meses después'],
  ['2026-04-29', '18 meses después'],
  ['2026-10-28', '2 años después'],
  ['2027-01-30', '2 años y 3 meses después'],
])('tells how long after 28 October 2024 the day %s is: %s', (date, told) => {
  expect(timeSince('2024-10-28', date)).toBe(told)
})

test.each([
  ['2024-10', 'el mismo mes'],
  ['2024-11', 'al mes siguiente'],
  ['2025-01', 'unos 3 meses después'],
  ['2026-11', 'unos 2 años después'],
  ['2024', 'el mismo año'],
  ['2025', 'al año siguiente'],
  ['2027', 'unos 3 años después'],
])('is no more exact than %s: %s', (date, told) => {
  expect(timeSince('2024-10-28', date)).toBe(told)
})

test('counts the days of the calendar across a change of the clock', () => {
  expect(timeSince('2025-03-20', '2025-04-10')).toBe('21 días después')
})

test.each([
  ['2024-10', '2024-10-30', 'el mismo mes'],
  ['2024-10', '2025-01-15', 'unos 3 meses después'],
  ['2024', '2024-11-30', 'el mismo año'],
  ['2024', '2025-01', 'al año siguiente'],
  ['2024', '2027-05-01', 'unos 3 años después'],
])('after %s, %s is no more exact than that: %s', (since, date, told) => {
  expect(timeSince(since, date)).toBe(told)
})
