import { closestMatch } from 'leven'

/**
 * The candidate that an author most probably meant, or `undefined` if every one differs from the
 * written word in more than a third of its letters.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const close = [...candidates].filter((candidate) => candidate !== written)
  const maxDistance = Math.max(1, Math.round(written.length / 3))
  return closestMatch(written, close, { maxDistance })
}

/** A hint that names the nearest right spelling, or `otherwise` when nothing is near. */
export function suggest(written: string, candidates: Iterable<string>, otherwise: string): string {
  const similar = nearest(written, candidates)
  return similar === undefined ? otherwise : `Did you mean \`${similar}\`?`
}
