import { strToU8, zipSync, type ZippableFile } from 'fflate'

/**
 * Files as a ZIP archive, in their order. The same files and date always give the same bytes, in any
 * time zone. A file of bytes is stored as it is: it is compressed already.
 *
 * @param files by their paths in the archive: texts, or bytes
 * @param date the date of all of them, such as `2025-01-30`
 */
export function zip(
  files: ReadonlyMap<string, string | Uint8Array>,
  date: string,
): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, file]): [string, ZippableFile] => [
    path,
    typeof file === 'string' ? [strToU8(file), { level: 6 }] : [file, { level: 0 }],
  ])
  return zipSync(Object.fromEntries(entries), { mtime: noonOf(date) })
}

/** ZIP has local time without a zone. Noon exists on every day: clocks change at night. */
export function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
