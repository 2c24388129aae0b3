import type { Absolute } from '../absolute.ts'
import { edition } from '../../edition/about.ts'
import { dataFiles, fileNameOf, pages } from '../../edition/paths.ts'
import type { DataFile } from '../data-files.ts'
import { rightsInWords, termsOfWords } from '../data-package.ts'
import { nameOfVersion, type Version } from '../version.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

type Downloadable = Pick<DataFile, 'path' | 'mediaType' | 'wordsOf'>

/**
 * The open data (https://schema.org/Dataset) as a download in one, one per file, and what
 * describes the files. The licence is that of our own notes and data; whose the words of the
 * articles are is said beside it, and a file that holds nothing else has terms of its own.
 */
export function datasetNode(
  release: { version: Version; archivePath: string; files: readonly Downloadable[] },
  absolute: Absolute,
): Node {
  const { version, archivePath, files } = release
  return {
    '@type': 'Dataset',
    '@id': `${absolute(pages.data)}#datos`,
    name: `Datos de ${edition.name}`,
    description:
      'Las citas y las afirmaciones anotadas en los artículos, con sus palabras exactas y quién las dice; los veredictos con todas las valoraciones y la evidencia; temas, hechos posteriores, entidades, fuentes, párrafos y direcciones.',
    url: absolute(pages.data),
    inLanguage: edition.language,
    isAccessibleForFree: true,
    license: edition.license,
    copyrightNotice: edition.rights,
    creator: editionNode(absolute),
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
      // Without a licence of its own, a download has that of the dataset.
      ...(wordsOf && {
        license: absolute(termsOfWords),
        copyrightNotice: rightsInWords,
      }),
    })),
  }
}
