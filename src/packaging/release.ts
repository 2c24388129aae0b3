import type { Absolute } from '../exports/absolute.ts'
import { createHash } from 'node:crypto'
import type { Corpus } from '../corpus/corpus.ts'
import { archivePathOf, pages } from '../edition/paths.ts'
import { archiveReadme } from '../exports/archive-readme.ts'
import { dataGroupsOf, type DataGroup } from '../exports/data-files.ts'
import { dataPackage, type WeighedFile } from '../exports/data-package.ts'
import { asJson } from '../exports/json-file.ts'
import { undigestedVersion, versionInFileName, type Version } from '../exports/version.ts'
import { weigh } from './weigh.ts'

/** The data as they are published at one time. */
export interface Release {
  version: Version
  groups: (Omit<DataGroup, 'files'> & { files: WeighedFile[] })[]
  /** Every file of every group. */
  files: WeighedFile[]
  /** What the archive of all data holds, by paths below its folder. */
  contents: Map<string, string>
  /** Where the archive is, from the root of the site. */
  archivePath: string
}

/** How many hexadecimal digits of a SHA-256 tell two sets of data of one day apart. */
const digits = 8

/**
 * All data, and the version that names them. The version has a digest of everything in the
 * archive, in which the version itself is left blank: when one byte is another, so is the version.
 */
export function releaseOf(corpus: Corpus, absolute: Absolute): Release {
  const groups = dataGroupsOf(corpus, absolute).map((group) => ({
    ...group,
    files: group.files.map(weigh),
  }))
  const files = groups.flatMap(({ files }) => files)
  const contentsOf = (version: Version) =>
    new Map([
      ['LEEME.txt', archiveReadme(version, absolute)],
      ['datapackage.json', asJson(dataPackage(corpus, files, version, absolute, pathInArchive))],
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
}

function digestOf(contents: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  // No path holds a line break, and sizes tell where a text ends.
  for (const [path, text] of contents) hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`)
  return hash.digest('hex').slice(0, digits)
}

/** Below the folder of the descriptor, which may not look above itself (Data Package 2.0). */
function pathInArchive(path: string): string {
  return path.startsWith(pages.data) ? path.slice(pages.data.length) : path.slice(1)
}
