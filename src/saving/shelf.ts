import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A file that is ready before it is asked for. */
export interface Shelved {
  /** In bytes. */
  size: number
  read: () => Promise<Uint8Array<ArrayBuffer>>
}

let shelf: Promise<string> | undefined
let count = 0

/**
 * Lay a file aside on the disk: those of a thousand articles are half a gigabyte. They lie in the
 * folder for temporary files, which a build empties at its end.
 */
export async function shelve(bytes: Uint8Array): Promise<Shelved> {
  shelf ??= mkdtemp(path.join(tmpdir(), 'glosa-saved-'))
  count += 1
  const file = path.join(await shelf, String(count))
  await writeFile(file, bytes)
  return { size: bytes.length, read: async () => new Uint8Array(await readFile(file)) }
}

/** The same in memory, where no build takes the file away. */
export function hold(bytes: Uint8Array<ArrayBuffer>): Shelved {
  return { size: bytes.length, read: () => Promise.resolve(bytes) }
}
