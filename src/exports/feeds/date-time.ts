/**
 * A day as an instant, which is all that feeds take: its first, in UTC
 * (https://www.rfc-editor.org/rfc/rfc3339). The content knows days and no hours.
 */
export function asDateTime(day: string): string {
  return `${day}T00:00:00Z`
}
