import type { Issue } from '../text/issue.ts'

/** The issues that were not there before, wherever in a file they stood. */
export function newIssues(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const keyOf = ({ rule, filePath, message }: Issue) => `${rule} ${filePath} ${message}`
  const known = new Set(before.map(keyOf))
  return after.filter((issue) => !known.has(keyOf(issue)))
}
