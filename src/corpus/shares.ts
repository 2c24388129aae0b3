/**
 * What each count is of all of them together, as numbers that add up to 1, but none so
 * small that it could not be seen: what the smallest gain, the others give in proportion.
 *
 * @param least the smallest share; together the counts need less than all
 */
export function sharesOf(counts: readonly number[], least: number): number[] {
  const raised = new Set<number>()
  for (;;) {
    const others = counts.filter((_, index) => !raised.has(index))
    const sum = others.reduce((total, count) => total + count, 0)
    const room = 1 - raised.size * least
    const tooSmall = counts.findIndex(
      (count, index) => !raised.has(index) && (count / sum) * room < least,
    )
    if (tooSmall === -1) {
      return counts.map((count, index) => (raised.has(index) ? least : (count / sum) * room))
    }
    raised.add(tooSmall)
  }
}
