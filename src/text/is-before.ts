import type { PartialDate } from './format-date.ts'

/**
 * True if a date is before another, compared to the less exact of the two: a day of January 2025 is
 * neither before nor after “2025”.
 */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}
