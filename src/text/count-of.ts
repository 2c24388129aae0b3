/** A number with its noun: “1 cita”, “4 citas”. */
export function countOf(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`
}
