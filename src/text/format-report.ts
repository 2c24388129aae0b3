import type { Issue } from './issue.ts'
import { countOf } from './count-of.ts'
import { inSight } from './hidden-characters.ts'

/**
 * All issues in one report, grouped by file and sorted by line. Further lines of a message are
 * indented below its first one.
 */
export function formatReport(issues: readonly Issue[]): string {
  const byFile = Map.groupBy(issues, (issue) => issue.filePath)
  const files = [...byFile].toSorted(([a], [b]) => a.localeCompare(b, 'en'))

  const blocks = files.map(([filePath, found]) => {
    const lines = found.toSorted(byPosition).map(formatIssue)
    return [filePath, ...lines].join('\n')
  })

  const problems = countOf(issues.length, 'problem', 'problems')
  return [...blocks, `${problems} in ${countOf(byFile.size, 'file', 'files')}.`].join('\n\n')
}

function formatIssue({ rule, position, message, hint }: Issue): string {
  const place = `  ${position.line}:${position.column}  `
  const text = inSight(`${message}\n${hint}  (${rule})`)
  return place + text.replaceAll('\n', `\n${' '.repeat(place.length)}`)
}

function byPosition(a: Issue, b: Issue): number {
  return a.position.line - b.position.line || a.position.column - b.position.column
}
