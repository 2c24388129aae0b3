import { plainTypography } from '../text/plain-typography.ts'

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    plainTypography(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

/** The part of the words that two texts share, each as often as it stands there, from 0 to 1. */
export function likeness(some: readonly string[], others: readonly string[]): number {
  const size = Math.max(some.length, others.length)
  if (size === 0) return 1
  const counts = new Map<string, number>()
  for (const word of some) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared += 1
    counts.set(word, count - 1)
  }
  return shared / size
}
