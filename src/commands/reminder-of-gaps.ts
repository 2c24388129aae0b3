import type { Gap } from '../corpus/still-to-write.ts'

/** What is still to write, and where; undefined if nothing is. */
export function reminderOfGaps(gaps: readonly Gap[]): string | undefined {
  if (gaps.length === 0) return undefined
  const files = [...Map.groupBy(gaps, ({ filePath }) => filePath)].flatMap(([filePath, found]) => [
    filePath,
    ...found.map(({ position, toSay }) => `  ${position.line}:${position.column}  ${toSay}`),
  ])
  return ['Still to write:', ...files].join('\n')
}
