import { hash } from 'node:crypto'
import type { ListedFile } from '../hosting/site-list.ts'

/** What the list of a site says of the content of a file. */
export type FileContent = Pick<ListedFile, 'bytes' | 'sha256'>

export function contentOf(file: Uint8Array): FileContent {
  return { bytes: file.length, sha256: hash('sha256', file) }
}
