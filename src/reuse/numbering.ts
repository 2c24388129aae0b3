/** Numbers texts from 0 as they come, after those that have numbers already. */
export function numbering(known: readonly string[] = []) {
  const all = [...known]
  const numbers = new Map(all.map((text, number) => [text, number]))
  const numberOf = (text: string): number => {
    const number = numbers.get(text)
    if (number !== undefined) return number
    numbers.set(text, all.length)
    return all.push(text) - 1
  }
  return { all, numberOf }
}

/**
 * Gives numbers below a limit another number: far faster than a map, for millions.
 *
 * @param make the other number, asked once for each; by default, how many came before
 */
export function renumbering(limit: number, make?: (number: number) => number) {
  const numbers = new Int32Array(limit).fill(-1)
  /** The numbers that came, in their order. */
  const all: number[] = []
  const numberOf = (number: number): number => {
    const known = numbers[number] ?? -1
    if (known >= 0) return known
    const at = all.push(number) - 1
    return (numbers[number] = make?.(number) ?? at)
  }
  return { all, numberOf }
}
