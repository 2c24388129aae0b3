/*
 * The one idea of today. What is written has the date where its editor is; what is read may be a day
 * ahead of here, where somebody else's editor is.
 */

/** The date where the reader or the editor is: `2026-11-27`. */
export function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-')
}

/** The date where it is latest on earth, so that no editor's today is in the future. */
export function latestDate(now: Date): string {
  const hoursAheadOfUtc = 14
  return new Date(now.valueOf() + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10)
}

/** The date some days before another. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 24 * 3_600_000).toISOString().slice(0, 10)
}
