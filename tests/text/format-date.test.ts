import { expect, test } from 'vitest'
import { formatDate, formatDateInYear, isPartialDate } from '../../src/text/format-date.ts'

test.each([
  ['2025-01-30', '30 de enero de 2025'],
  ['2025-01', 'enero de 2025'],
  ['2025', '2025'],
])('prints %s no more exactly than it is known', (date, printed) => {
  expect(formatDate(date)).toBe(printed)
})

test.each([
  ['2025-01-30', '30 de enero'],
  ['2025-01', 'enero'],
  ['2025', 'sin mes conocido'],
])('prints %s without its year', (date, printed) => {
  expect(formatDateInYear(date)).toBe(printed)
})

test.each(['2024-02-29', '2024-12', '2024'])('takes %s for a date', (text) => {
  expect(isPartialDate(text)).toBe(true)
})

test.each(['2025-02-29', '2025-13', '25', '2025-1-1', '2025-01-01T00:00', 'ayer', ''])(
  'does not take “%s” for a date',
  (text) => {
    expect(isPartialDate(text)).toBe(false)
  },
)
