import { closestMatch } from 'leven'

/**
 * The candidate that an author most probably meant, or `undefined` if every one differs from the
 * written word in more than a third of its letters. Two letters that have changed places are one slip,
 * in however short a word.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const close = [...candidates].filter((candidate) => candidate !== written)
  const maxDistance = Math.max(1, Math.round(written.length / 3))
  return (
    closestMatch(written, close, { maxDistance }) ??
    close.find((candidate) => areSwapped(written, candidate))
  )
}

/** True if two words differ in two letters side by side that have changed places. */
function areSwapped(some: string, other: string): boolean {
  let at = 0
  while (at < some.length && some[at] === other[at]) at += 1
  const swapped = `${some.slice(0, at)}${some.charAt(at + 1)}${some.charAt(at)}${some.slice(at + 2)}`
  return at < some.length && swapped === other
}

/** A hint that names the nearest right spelling, or `otherwise` when nothing is near. */
export function suggest(written: string, candidates: Iterable<string>, otherwise: string): string {
  const similar = nearest(written, candidates)
  return similar === undefined ? otherwise : `Did you mean \`${similar}\`?`
}
