/** The place where two texts begin to differ, and the words of each there. */
export interface Difference {
  /** Index of the first character that differs, in UTF-16 units, the same in both texts. */
  index: number
  expected: string
  found: string
}

const before = 24
const after = 32

/**
 * The first difference between two texts with enough context to find it by eye,
 * or `undefined` when they are equal, character by character.
 */
export function firstDifference(expected: string, found: string): Difference | undefined {
  if (expected === found) return undefined

  const index = commonLength(expected, found)
  return { index, expected: around(expected, index), found: around(found, index) }
}

/** The number of UTF-16 units with which both texts begin. */
export function commonLength(text: string, other: string): number {
  let length = 0
  while (length < text.length && text[length] === other[length]) length += 1
  return length
}

function around(text: string, index: number): string {
  const start = Math.max(0, index - before)
  const end = Math.min(text.length, index + after)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
