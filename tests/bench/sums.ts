import type { Sent } from './slow-server.ts'

/** The value in the middle, or between the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = (ordered.length - 1) / 2
  return (ordered[Math.floor(middle)]! + ordered[Math.ceil(middle)]!) / 2
}

export function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** How many files were asked for one after the other, each when the one before had come. */
export function longestChain(sent: readonly Sent[]): number {
  const lengths = new Map<Sent, number>()
  for (const one of sent.toSorted((a, b) => a.asked - b.asked)) {
    const before = [...lengths].filter(([other]) => other.sent <= one.asked)
    lengths.set(one, 1 + Math.max(0, ...before.map(([, length]) => length)))
  }
  return Math.max(0, ...lengths.values())
}
