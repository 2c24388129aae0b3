import { expect, onTestFinished, test } from 'vitest'
import { daysBefore, latestDate, localDate } from '../../src/text/local-date.ts'

test.each([
  ['Etc/GMT+12', '2026-11-27T11:59:00Z', '2026-11-26'],
  ['Etc/GMT+12', '2026-11-27T12:00:00Z', '2026-11-27'],
  ['Europe/Madrid', '2026-11-27T23:01:00Z', '2026-11-28'],
  ['Etc/GMT-14', '2026-11-27T09:59:00Z', '2026-11-27'],
  ['Etc/GMT-14', '2026-11-27T10:00:00Z', '2026-11-28'],
])('in %s it is at %s the day %s, and nowhere later than the latest', (zone, time, day) => {
  const before = process.env['TZ']
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })
  process.env['TZ'] = zone
  const now = new Date(time)
  expect(localDate(now)).toBe(day)
  expect(latestDate(now) >= localDate(now)).toBe(true)
})

test('the latest day is that of the zone fourteen hours ahead', () => {
  expect(latestDate(new Date('2026-11-27T09:59:00Z'))).toBe('2026-11-27')
  expect(latestDate(new Date('2026-11-27T10:00:00Z'))).toBe('2026-11-28')
})

test('days before a day are counted over months and years', () => {
  expect(daysBefore('2026-01-01', 2)).toBe('2025-12-30')
})
