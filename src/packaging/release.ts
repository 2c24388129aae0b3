import { createHash } from 'node:crypto'
import type { Corpus } from '../corpus/corpus.ts'
import { archivePathOf, pages } from '../edition/paths.ts'
import { archiveReadme } from '../exports/archive-readme.ts'
import { dataGroupsOf, type DataGroup } from '../exports/data-files.ts'
import { dataPackage, type PublishedFile } from '../exports/data-package.ts'
import { asJson } from '../exports/json-file.ts'
import { undigestedVersion, versionInFileName, type Version } from '../exports/version.ts'
import { aside } from '../publishing/aside.ts'
import { oncePer } from '../text/once-per.ts'
import { pack, type Packed } from './pack.ts'

/** A file of the data as it is kept until it is written. */
export type PackedFile = PublishedFile & { packed: Packed }

/** One published version of the data. */
export interface Release {
  version: Version
  groups: (Omit<DataGroup, 'files'> & { files: PackedFile[] })[]
  /** Every file of every group. */
  files: PackedFile[]
  /** The contents of the archive, by paths below its folder. */
  contents: Map<string, Packed>
  /** The path of the archive from the root of the site. */
  archivePath: string
}

/** The number of hexadecimal digits of a SHA-256 that distinguish versions of one day. */
const digits = 8

/**
 * All data and their version. The version has a digest of everything in the archive, computed with a
 * blank version: it changes when any byte changes.
 */
export const releaseOf = oncePer('releaseOf', async (corpus: Corpus): Promise<Release> => {
  const groups: Release['groups'] = []
  for (const group of dataGroupsOf(corpus)) {
    const files: PackedFile[] = []
    // One after the other, so that the records of one are in memory at a time.
    for (const file of group.files) {
      const packed = await pack(file.parts(), aside)
      files.push({ ...file, bytes: packed.bytes, sha256: packed.sha256, packed })
    }
    groups.push({ ...group, files })
  }
  const files = groups.flatMap(({ files }) => files)
  const about = (version: Version): [path: string, text: string][] => [
    ['LEEME.txt', archiveReadme(version)],
    // It has the checksum of every file.
    ['datapackage.json', asJson(dataPackage(corpus, files, version, pathInArchive))],
  ]

  const blank = undigestedVersion(corpus)
  const version = { ...blank, digest: digestOf(about(blank)) }
  const contents = new Map<string, Packed>()
  for (const [path, text] of about(version)) contents.set(path, await pack([text], aside))
  for (const { path, packed } of files) contents.set(pathInArchive(path), packed)
  return {
    version,
    groups,
    files,
    contents,
    archivePath: archivePathOf(versionInFileName(version)),
  }
})

function digestOf(texts: readonly (readonly [path: string, text: string])[]): string {
  const hash = createHash('sha256')
  // Unambiguous, because no path has a line break, and the size precedes each text.
  for (const [path, text] of texts) hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`)
  return hash.digest('hex').slice(0, digits)
}

/** A path below the folder of the descriptor, which may not name others (Data Package 2.0). */
function pathInArchive(path: string): string {
  return path.startsWith(pages.data) ? path.slice(pages.data.length) : path.slice(1)
}
