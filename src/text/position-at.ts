import type { Position } from './issue.ts'

/** Where a character of a file stands. */
export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: index - start + 1 }
}
