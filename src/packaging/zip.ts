import { strToU8, zipSync } from 'fflate'

/**
 * Texts as a ZIP archive. The same texts and the same date give the same bytes, on any day and
 * in any time zone.
 *
 * @param texts by their paths in the archive
 * @param date the date that all of them bear, such as `2025-01-30`
 */
export function zip(texts: ReadonlyMap<string, string>, date: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // ZIP has local time without saying whose; at noon no clock is ever set forward.
  const mtime = new Date(year, month - 1, day, 12)
  const files = [...texts].map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime, level: 9 })
}
