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
 * @param make the other number, asked once for each
 */
export function renumbering(limit: number, make: (number: number) => number) {
  const numbers = new Int32Array(limit).fill(-1)
  return (number: number): number => {
    const known = numbers[number] ?? -1
    return known >= 0 ? known : (numbers[number] = make(number))
  }
}

/** Gives those numbers below a limit that are used other numbers, without gaps and in the same order. */
export function ranking(limit: number) {
  const isUsed = new Uint8Array(limit)
  let known: { used: number[]; ranks: Int32Array } | undefined
  const ranked = () => {
    if (known === undefined) {
      const used: number[] = []
      const ranks = Int32Array.from(isUsed, (is, number) => (is === 1 ? used.push(number) : 0) - 1)
      known = { used, ranks }
    }
    return known
  }
  return {
    use: (number: number): void => {
      isUsed[number] = 1
    },
    /** The numbers that are used. Nothing may be used any more when this is asked, or what follows. */
    used: (): readonly number[] => ranked().used,
    rankOf: (number: number): number => ranked().ranks[number] ?? -1,
    areAllUsed: (): boolean => ranked().used.length === limit,
  }
}
