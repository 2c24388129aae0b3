import { mkdtempSync, openSync, readSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A file that is ready before it is asked for. */
export interface Shelved {
  /** In bytes. */
  size: number
  read: () => Uint8Array<ArrayBuffer>
}

/** All files that lie aside, one after the other. */
let shelf: { file: number; end: number } | undefined

/**
 * Lay a file aside on the disk: the copies of a thousand articles are half a gigabyte. All are in one
 * file in the folder for temporary files, which a build empties at its end.
 */
export function shelve(bytes: Uint8Array): Shelved {
  shelf ??= {
    file: openSync(path.join(mkdtempSync(path.join(tmpdir(), 'glosa-')), 'shelf'), 'wx+'),
    end: 0,
  }
  const { file, end: start } = shelf
  const size = bytes.length
  for (let done = 0; done < size;) {
    done += writeSync(file, bytes, done, size - done, start + done)
  }
  shelf.end += size
  return {
    size,
    read() {
      const read = new Uint8Array(size)
      for (let done = 0; done < size;) {
        const more = readSync(file, read, done, size - done, start + done)
        if (more === 0) throw new Error('A file that a build had laid aside is gone.')
        done += more
      }
      return read
    },
  }
}

/** The same in memory, where no build takes the file away. */
export function hold(bytes: Uint8Array): Shelved {
  return { size: bytes.length, read: () => new Uint8Array(bytes) }
}
