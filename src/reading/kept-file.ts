import { readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'

/*
 * Files that a project keeps for itself, and can make again. A file begins with a line: the digest of the
 * code that wrote it, and the checksum of what follows, by which damage is seen.
 */

/** What is kept in a file; `undefined` if it is not there, is damaged or was written by other code. */
export function readKept(file: string, code: string): Uint8Array | undefined {
  const bytes = bytesOf(file)
  const end = bytes?.indexOf('\n') ?? -1
  if (!bytes || end < 0) return undefined
  const rest = bytes.subarray(end + 1)
  return bytes.toString('latin1', 0, end) === headOf(code, rest) ? rest : undefined
}

/** Write a file so that nobody ever reads half of it. */
export async function writeKept(file: string, code: string, rest: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  try {
    // One after the other: what is kept of an edition of a thousand articles is not copied in memory.
    await writeFile(unfinished, [`${headOf(code, rest)}\n`, rest])
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** At once and whole: of an edition of a thousand articles it is a hundred megabytes, for which all wait. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function headOf(code: string, rest: Uint8Array): string {
  return `${code} ${crc32(rest).toString(16)}`
}
