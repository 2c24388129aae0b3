/** Numbers that look like chance and are the same for the same seed (Mulberry32). */
export interface Random {
  /** From 0, less than `end`. */
  below: (end: number) => number
  oneOf: <Item>(items: readonly Item[]) => Item
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return { below, oneOf: (items) => items[below(items.length)]! }
}
