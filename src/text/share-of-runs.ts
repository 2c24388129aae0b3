/** How many words in a row two texts on one subject hardly share by chance. */
const length = 4

/** The part of all runs of four words of a text that another text has too, from 0 to 1. */
export function shareOfRuns(text: string, other: string): number {
  const runs = runsOf(text)
  const others = new Set(runsOf(other))
  if (runs.length === 0) return text === other ? 1 : 0
  return runs.filter((run) => others.has(run)).length / runs.length
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
}
