import { mostCopies } from '../edition/copies.ts'
import { localDate } from '../text/local-date.ts'

/** The copy of a page. */
export interface Copy {
  /** The name of the cache that it is in. */
  cache: string
  url: string
  /** When its server sent it, in milliseconds. */
  sent: number
}

/** Pages of no more builds before are kept, because with each its scripts, styles and search are. */
export const mostBuilds = 4

/**
 * The name of the cache with the files and the pages of a build. Other sites on the same host have
 * their own.
 */
export function cacheOf(base: string, build: string): string {
  return `glosa ${base} ${build}`
}

/** True of a cache of this site, of whatever build. */
export function isCacheOf(base: string, name: string): boolean {
  return name.startsWith(cacheOf(base, ''))
}

/** When a server sent an answer: now, if it does not say so. */
export function sentAt(headers: Headers, now: number): number {
  return Date.parse(headers.get('date') ?? '') || now
}

/** The day of a copy where its reader is: `2027-03-03`. */
export function dayOfCopy({ sent }: Pick<Copy, 'sent'>): string {
  return localDate(new Date(sent))
}

/** The copies that are too many: the oldest. */
export function superfluous(copies: readonly Copy[]): Copy[] {
  return copies.toSorted((a, b) => b.sent - a.sent).slice(mostCopies)
}

/**
 * The caches that nobody needs any more.
 *
 * @param before the caches of other builds, the oldest first
 * @param copies the pages that are kept in them
 * @param isOldPageOpen whether a page is open that may be of an earlier build: it may still load
 *   files of it
 */
export function uselessCaches(
  before: readonly string[],
  copies: readonly Copy[],
  isOldPageOpen: boolean,
): string[] {
  if (isOldPageOpen) return []
  const full = before.filter((name) => copies.some(({ cache }) => cache === name))
  const needed = full.slice(-mostBuilds)
  return before.filter((name) => !needed.includes(name))
}
