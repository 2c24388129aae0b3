import { hash } from 'node:crypto'

/** What is in a file: its size, and its SHA-256 in hexadecimal. */
export interface FileContent {
  bytes: number
  sha256: string
}

export function contentOf(file: Uint8Array): FileContent {
  return { bytes: file.length, sha256: hash('sha256', file) }
}
