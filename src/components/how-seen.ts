import type { Source } from '../corpus/corpus.ts'
import { sourceClassRows } from '../edition/closed-lists.ts'
import { sources as words } from '../edition/words/sources.ts'

/** The class of a source, which says whose it is, and how it was read. */
export function howSeen({ class: name, seen, through }: Source): string {
  return `${sourceClassRows[name].name}, ${words.seen(seen, through)}`
}
