import type { Word } from '../words.ts'
import type { QueryWord } from './parse-query.ts'
import type { Stretch } from './read-bundle.ts'

/**
 * The marked words, and those beside them that stand in the same order in the question: who
 * types a sentence sees the sentence marked, small words too.
 */
export function withWordsBetween(
  marked: ReadonlySet<Word>,
  stretches: readonly Stretch[],
  typed: readonly QueryWord[],
): Set<Word> {
  const all = new Set(marked)
  const pairs = new Set(
    typed.slice(1).map(({ folded }, index) => `${typed[index]?.folded ?? ''} ${folded}`),
  )
  for (const stretch of stretches) {
    spread(stretch, (one, next) => pairs.has(`${one.folded} ${next.folded}`), all)
    spread(stretch.toReversed(), (one, next) => pairs.has(`${next.folded} ${one.folded}`), all)
  }
  return all
}

/** Mark what follows a marked word, as long as it belongs to it. */
function spread(words: Stretch, belongs: (one: Word, next: Word) => boolean, all: Set<Word>) {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next && all.has(word) && belongs(word, next)) all.add(next)
  }
}
