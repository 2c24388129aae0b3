import { countOf } from './count-of.ts'
import type { PartialDate } from './format-date.ts'

/**
 * The time from a date to a later one, as exact as the less exact of the two:
 * “el mismo día”, “7 meses después”, “unos 3 meses después”.
 *
 * @param date not before the first
 */
export function timeSince(since: PartialDate, date: PartialDate): string {
  const [year = 0, month, dayOfMonth] = date.slice(0, since.length).split('-').map(Number)
  const [startYear = 0, startMonth = 1, startDay = 1] = since.split('-').map(Number)

  if (month === undefined) {
    const years = year - startYear
    if (years === 0) return 'el mismo año'
    return years === 1 ? 'al año siguiente' : `unos ${years} años después`
  }

  const months = (year - startYear) * 12 + month - startMonth
  if (dayOfMonth === undefined) {
    if (months === 0) return 'el mismo mes'
    if (months === 1) return 'al mes siguiente'
    return months < 24
      ? `unos ${months} meses después`
      : `unos ${Math.round(months / 12)} años después`
  }

  const full = dayOfMonth < startDay ? months - 1 : months
  if (full > 0) return `${inMonths(full)} después`
  const days = (Date.parse(date) - Date.parse(since)) / (24 * 60 * 60 * 1000)
  if (days === 0) return 'el mismo día'
  return days === 1 ? 'al día siguiente' : `${days} días después`
}

/** In months up to two years; then in years and the remaining months. */
function inMonths(months: number): string {
  if (months < 24) return countOf(months, 'mes', 'meses')
  const years = countOf(Math.floor(months / 12), 'año', 'años')
  return months % 12 === 0 ? years : `${years} y ${countOf(months % 12, 'mes', 'meses')}`
}
