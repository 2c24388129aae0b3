import { Zip } from 'fflate'
import { versionInFileName } from '../exports/version.ts'
import type { Packed } from './pack.ts'
import type { Release } from './release.ts'
import { noonOf } from './zip.ts'

/** The archive of all data, piece by piece: a folder with a data package and a file that explains it. */
export function* archiveOf({ version, contents }: Release): Generator<Uint8Array> {
  const folder = `glosa-${versionInFileName(version)}`
  const mtime = noonOf(version.date)
  let pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const [path, packed] of contents) {
    addPacked(zip, `${folder}/${path}`, packed, mtime)
    yield* pieces
    pieces = []
  }
  zip.end()
  yield* pieces
}

/** The size of the archive, in bytes. */
export function sizeOfArchive(release: Release): number {
  let size = 0
  for (const piece of archiveOf(release)) size += piece.length
  return size
}

/** The number of DEFLATE among the methods of ZIP (APPNOTE.TXT, 4.4.5). */
const byDeflate = 8

function addPacked(zip: Zip, filename: string, packed: Packed, mtime: Date): void {
  const { bytes: size, crc, deflated } = packed
  const file: Parameters<Zip['add']>[0] = { filename, size, crc, compression: byDeflate, mtime }
  zip.add(file)
  for (const [index, piece] of deflated.entries()) {
    file.ondata?.(null, piece.read(), index === deflated.length - 1)
  }
}
