/** The words of a closed list, in the order of its rows. */
export function wordsOf<Word extends string>(rows: Record<Word, unknown>): Word[] {
  // The rows are written as literals, so that they have no key but those of their type.
  return Object.keys(rows) as Word[]
}
