import { oncePer } from '../text/once-per.ts'
import { createHash } from 'node:crypto'
import type { Corpus } from '../corpus/corpus.ts'
import { archivePathOf, pages } from '../edition/paths.ts'
import { archiveReadme } from '../exports/archive-readme.ts'
import { dataGroupsOf, type DataGroup } from '../exports/data-files.ts'
import { dataPackage, type PublishedFile } from '../exports/data-package.ts'
import { asJson } from '../exports/json-file.ts'
import { undigestedVersion, versionInFileName, type Version } from '../exports/version.ts'
import { withChecksum } from './with-checksum.ts'

/** One published version of the data. */
export interface Release {
  version: Version
  groups: (Omit<DataGroup, 'files'> & { files: PublishedFile[] })[]
  /** Every file of every group. */
  files: PublishedFile[]
  /** The contents of the archive, by paths below its folder. */
  contents: Map<string, string>
  /** The path of the archive from the root of the site. */
  archivePath: string
}

/** The number of hexadecimal digits of a SHA-256 that distinguish versions of one day. */
const digits = 8

/**
 * All data and their version. The version has a digest of everything in the archive, computed with a
 * blank version: it changes when any byte changes.
 */
export const releaseOf = oncePer((corpus: Corpus): Release => {
  const groups = dataGroupsOf(corpus).map((group) => ({
    ...group,
    files: group.files.map(withChecksum),
  }))
  const files = groups.flatMap(({ files }) => files)
  const contentsOf = (version: Version) =>
    new Map([
      ['LEEME.txt', archiveReadme(version)],
      ['datapackage.json', asJson(dataPackage(corpus, files, version, pathInArchive))],
      ...files.map(({ path, text }) => [pathInArchive(path), text] as const),
    ])

  const blank = undigestedVersion(corpus)
  const version = { ...blank, digest: digestOf(contentsOf(blank)) }
  return {
    version,
    groups,
    files,
    contents: contentsOf(version),
    archivePath: archivePathOf(versionInFileName(version)),
  }
})

function digestOf(contents: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  // Unambiguous, because no path has a line break, and the size precedes each text.
  for (const [path, text] of contents) hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`)
  return hash.digest('hex').slice(0, digits)
}

/** A path below the folder of the descriptor, which may not name others (Data Package 2.0). */
function pathInArchive(path: string): string {
  return path.startsWith(pages.data) ? path.slice(pages.data.length) : path.slice(1)
}
