import { archiveReadme } from '../exports/archive-readme.ts'
import { dataFilesOf } from '../exports/data-files.ts'
import { dataPackage } from '../exports/data-package.ts'
import { asJson, type Absolute } from '../exports/json-file.ts'
import { versionOf } from '../exports/version-of.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { pages } from '../corpus/url-of.ts'
import { weigh } from './weigh.ts'
import { zip } from './zip.ts'

/** All data in one file: a folder with a data package, and a note on what it is. */
export function archiveOf(corpus: Corpus, absolute: Absolute): Uint8Array<ArrayBuffer> {
  const version = versionOf(corpus)
  const files = dataFilesOf(corpus, absolute).map(weigh)
  const descriptor = dataPackage(corpus, files, absolute, pathInArchive)
  const texts = new Map([
    ['LEEME.txt', archiveReadme(corpus, absolute)],
    ['datapackage.json', asJson(descriptor)],
    ...files.map(({ path, text }) => [pathInArchive(path), text] as const),
  ])
  const inFolder = [...texts].map(([path, text]) => [`glosa-${version}/${path}`, text] as const)
  return zip(new Map(inFolder), version)
}

/** Below the folder of the descriptor, which may not look above itself (Data Package 2.0). */
function pathInArchive(path: string): string {
  return path.startsWith(pages.data) ? path.slice(pages.data.length) : path.slice(1)
}
