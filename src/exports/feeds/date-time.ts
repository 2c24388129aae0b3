/**
 * A day as the date and time that feeds and annotations require: midnight in UTC
 * (https://www.rfc-editor.org/rfc/rfc3339). The content has days without times.
 */
export function asDateTime(day: string): string {
  return `${day}T00:00:00Z`
}
