/** A line of a text, or a run of lines that are left out. */
export type ShownLine = { text: string; isNew: boolean } | { leftOut: number }

/** How many lines around what is new are shown, and how few are not worth leaving out. */
const around = 3

/**
 * The lines of a text that are not those that were seen, with the lines around them. All of them, if
 * nothing is known of what was seen.
 */
export function changedLines(text: string, seen: string | null): ShownLine[] {
  const known = new Set(seen?.split('\n'))
  const lines = text.split('\n').map((line) => ({ text: line, isNew: !known.has(line) }))
  if (seen === null || lines.every(({ isNew }) => !isNew)) {
    return lines.map(({ text }) => ({ text, isNew: false }))
  }
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ isNew }) => isNew)
  const shown: ShownLine[] = []
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1)
    if (isNear(index)) shown.push(line)
    else if (last && 'leftOut' in last) last.leftOut += 1
    else shown.push({ leftOut: 1 })
  }
  return shown
}
