import { wordsOf } from '../words.ts'
import type { Bundle } from '../bundle.ts'

/** More words than this would be too much to load for the sake of a slip. */
const maxWords = 12_000

/** The words that occur in the bundles, folded, with how often; rare ones are left out when there are too many. */
export function vocabularyOf(bundles: readonly Bundle[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { content } of bundles) {
    for (const { folded } of wordsOf(content)) {
      if (/^\p{L}{3,}$/u.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
    }
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a).slice(0, maxWords))
}
