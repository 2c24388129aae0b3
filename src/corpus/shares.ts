/**
 * The share of each count in their sum. Each share is at least `least`, so that it is visible; the
 * others are reduced in proportion, so that all add up to 1.
 *
 * @param least less than 1 divided by the number of counts
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
