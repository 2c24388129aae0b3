import leven from 'leven'
import { plainId } from './plain-id.ts'

/** An id, and how far it is from the one that was wanted: 0 is the same. */
export interface NearId {
  id: string
  distance: number
}

/** As near as one slip: an address loses its end where a line of a letter breaks. */
const cutShort = 1

/**
 * The ids that somebody who wrote another one may have meant, the nearest first.
 *
 * Near is what differs in a third at most, or begins with what was written; where there is
 * nothing like that, what has a word in common with it.
 *
 * @param prefix what is no part of the name in `wanted`, and does not make it any nearer
 */
export function nearIds(wanted: string, ids: Iterable<string>, prefix = ''): NearId[] {
  const plain = plainId(wanted)
  const all = [...ids]
  const length = plain.length - prefix.length
  const maxDistance = Math.max(1, Math.round(length / 3))
  const near = all
    .map((id) => ({
      id,
      distance:
        length >= 3 && id !== plain && id.startsWith(plain)
          ? cutShort
          : leven(plain, id, { maxDistance: maxDistance + 1 }),
    }))
    .filter(({ distance }) => distance <= maxDistance)
    .toSorted((a, b) => a.distance - b.distance)
  if (near.length > 0) return near

  const words = wordsOf(plain.slice(prefix.length))
  return all
    .map((id) => ({ id, shared: wordsOf(id.slice(prefix.length)).intersection(words).size }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ id }) => ({ id, distance: maxDistance }))
}

/** The words of an id that tell something: the short ones stand in every other. */
function wordsOf(id: string): Set<string> {
  return new Set(id.split('-').filter((word) => word.length > 3))
}
