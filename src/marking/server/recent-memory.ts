import type { Memory } from '../../reading/memory.ts'

/** A memory of what the last calls have asked for. */
export interface RecentMemory extends Memory {
  /** Let go of what was asked for neither since the last time nor in the time before. */
  turn: () => void
}

export function recentMemory(): RecentMemory {
  let [earlier, current] = [new Map<string, unknown>(), new Map<string, unknown>()]
  return {
    recall: <Value>(key: string, make: () => Value) => {
      const known = current.has(key) ? current : earlier
      const value = known.has(key) ? (known.get(key) as Value) : make()
      current.set(key, value)
      return value
    },
    turn: () => {
      earlier = current
      current = new Map()
    },
  }
}
