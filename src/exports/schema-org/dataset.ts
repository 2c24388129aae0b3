import { edition } from '../../corpus/edition.ts'
import { fileNameOf, pages } from '../../corpus/url-of.ts'
import type { DataFile } from '../data-files.ts'
import type { Absolute, Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

/**
 * The open data (https://schema.org/Dataset), one download per file. The licence is that of our
 * own notes and data; whose the words of the articles are is said beside it.
 */
export function datasetNode(
  files: readonly Pick<DataFile, 'path' | 'mediaType'>[],
  absolute: Absolute,
): Node {
  return {
    '@type': 'Dataset',
    '@id': `${absolute(pages.data)}#datos`,
    name: `Datos de ${edition.name}`,
    description:
      'Las citas y las afirmaciones anotadas en los artículos, con sus palabras exactas y quién las dice; los veredictos con todas las valoraciones y la evidencia; entidades, fuentes y párrafos.',
    url: absolute(pages.data),
    inLanguage: edition.language,
    isAccessibleForFree: true,
    license: edition.license,
    copyrightNotice: edition.rights,
    creator: editionNode(absolute),
    distribution: files.map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      name: fileNameOf(path),
      contentUrl: absolute(path),
      encodingFormat: mediaType,
    })),
  }
}
