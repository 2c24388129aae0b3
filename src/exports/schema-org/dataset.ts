import { absolute } from '../absolute.ts'
import { edition } from '../../edition/about.ts'
import { dataFiles, fileNameOf, pages } from '../../edition/paths.ts'
import { datasets as words } from '../../edition/words/datasets.ts'
import type { DataFile } from '../data-files.ts'
import { termsOfWords } from '../data-package.ts'
import { nameOfVersion, type Version } from '../version.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

type Downloadable = Pick<DataFile, 'path' | 'mediaType' | 'wordsOf'>

/**
 * The open data (https://schema.org/Dataset): one download of everything, one of each file, and the
 * descriptor. The licence covers our own notes and data. The notice beside it says whose the words of
 * the articles are, and a file of nothing but such words has terms of its own.
 */
export function datasetNode(release: {
  version: Version
  archivePath: string
  files: readonly Downloadable[]
}): Node {
  const { version, archivePath, files } = release
  return {
    '@type': 'Dataset',
    '@id': `${absolute(pages.data)}#datos`,
    name: words.title,
    description: words.description,
    keywords: words.keywords,
    url: absolute(pages.data),
    inLanguage: edition.language,
    isAccessibleForFree: true,
    license: edition.license,
    copyrightNotice: edition.rights,
    creator: editionNode(),
    measurementTechnique: absolute(pages.method),
    version: nameOfVersion(version),
    dateModified: version.modified,
    distribution: [
      { path: archivePath, mediaType: 'application/zip' },
      { path: dataFiles.package, mediaType: 'application/json' },
      ...files,
    ].map(({ path, mediaType, wordsOf }: Downloadable) => ({
      '@type': 'DataDownload',
      name: fileNameOf(path),
      contentUrl: absolute(path),
      encodingFormat: mediaType,
      // A download without a licence has that of the dataset.
      ...(wordsOf && {
        license: absolute(termsOfWords),
        copyrightNotice: words.rightsInWords,
      }),
    })),
  }
}
