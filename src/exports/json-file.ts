/** How an exported file is written: indented, so that a person can read it too. */
export function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
