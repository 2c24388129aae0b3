import leven from 'leven'
import { plainId } from './plain-id.ts'

/** The distance of an id that begins with the wanted one: addresses lose their end in line breaks. */
const distanceOfPrefix = 1

/**
 * The ids that are most like the wanted one, which does not exist, nearest first: those that differ
 * from it in a third at most, or begin with it; if there are none, those that share a word with it.
 * Each has its edit distance from the wanted one.
 *
 * @param prefix the beginning of `wanted` that does not count, because many ids have it
 */
export function nearIds(wanted: string, ids: Iterable<string>, prefix = '') {
  const plain = plainId(wanted)
  const all = [...ids]
  const length = plain.length - prefix.length
  const maxDistance = Math.max(1, Math.round(length / 3))
  const near = all
    .map((id) => ({
      id,
      distance:
        length >= 3 && id !== plain && id.startsWith(plain)
          ? distanceOfPrefix
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

/** The words of an id, without the short ones, which many ids have. */
function wordsOf(id: string): Set<string> {
  return new Set(id.split('-').filter((word) => word.length > 3))
}
