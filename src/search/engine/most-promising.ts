import type { IndexResult } from '../open-index.ts'
import type { Seen } from './relation.ts'
import { tellingOf } from './stop-words.ts'
import type { Unit } from './units.ts'

/** Where Pagefind sees each of the words asked for, by the folded word. */
export type Places = ReadonlyMap<string, { places: ReadonlySet<number>; as: Seen }>

/** About as many words as a long passage has. */
const windowLength = 48

/**
 * Bundles in the order in which it is worth while to read them: first those in which most of
 * the question stands close together, which the places of the words tell without their texts;
 * among equals those that are most about it.
 */
export function mostPromising(
  results: readonly IndexResult[],
  units: readonly Unit[],
  offered: ReadonlyMap<string, Places>,
): IndexResult[] {
  const counts = units.map(
    (unit) => results.filter(({ id }) => placesOf(unit, offered.get(id)).length > 0).length,
  )
  const weights = counts.map((count) => Math.log(1 + (results.length + 1) / (count + 0.5)))
  return results
    .map((result) => ({ result, share: bestShare(units, weights, offered.get(result.id)) }))
    .toSorted((a, b) => b.share - a.share || b.result.score - a.result.score)
    .map(({ result }) => result)
}

/** The most of a question that stands within one window, by the weight of its units. */
function bestShare(
  units: readonly Unit[],
  weights: readonly number[],
  offered: Places | undefined,
): number {
  const windows = new Map<number, Set<number>>()
  for (const [index, unit] of units.entries()) {
    for (const place of placesOf(unit, offered)) {
      // Windows overlap by half, so that no passage is cut.
      const window = Math.floor((2 * place) / windowLength)
      for (const at of [window, window - 1]) {
        windows.set(at, (windows.get(at) ?? new Set()).add(index))
      }
    }
  }
  let best = 0
  for (const found of windows.values()) {
    best = Math.max(
      best,
      [...found].reduce((sum, index) => sum + (weights[index] ?? 0), 0),
    )
  }
  return best
}

function placesOf({ alternatives }: Unit, offered: Places | undefined): number[] {
  return alternatives.flatMap(({ words }) => {
    const [first] = tellingOf(words)
    return first ? [...(offered?.get(first.folded)?.places ?? [])] : []
  })
}
