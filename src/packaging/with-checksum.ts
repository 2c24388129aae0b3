import { createHash } from 'node:crypto'
import type { PublishedFile } from '../exports/data-package.ts'
import type { DataFile } from '../exports/data-files.ts'

/** A file with its size and the SHA-256 of its bytes. */
export function withChecksum(file: DataFile): PublishedFile {
  const bytes = Buffer.from(file.text)
  return {
    ...file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
