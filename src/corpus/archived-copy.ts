import { dayInAddress } from '../text/day-in-address.ts'
import type { Source } from './corpus.ts'

/** The day of the copy of a document that will not change, where it is known. */
export function dayOfCopy({
  archived,
  archivedOn,
}: Pick<Source, 'archived' | 'archivedOn'>): string | undefined {
  return archivedOn ?? (archived === undefined ? undefined : dayInAddress(archived))
}

/** The address to which readers can go if the document is gone; none if it is the document's own. */
export function copyOf({ url, archived }: Pick<Source, 'url' | 'archived'>): string | undefined {
  return archived === url ? undefined : archived
}
