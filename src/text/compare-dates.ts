import type { PartialDate } from './format-date.ts'

/** The order of dates, the earlier first; before them all, what has none. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  return (a ?? '').localeCompare(b ?? '')
}
