import { strToU8, zipSync } from 'fflate'

/**
 * Texts as a ZIP archive. The same texts and date always give the same bytes, in any time zone.
 *
 * @param texts by their paths in the archive
 * @param date the date of all of them, such as `2025-01-30`
 */
export function zip(texts: ReadonlyMap<string, string>, date: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // ZIP has local time without a zone. Noon exists on every day: clocks change at night.
  const mtime = new Date(year, month - 1, day, 12)
  const files = [...texts].map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime, level: 9 })
}
