/** The date where the reader or the editor is: `2026-11-27`. */
export function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-')
}
