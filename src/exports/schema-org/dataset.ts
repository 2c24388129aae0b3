import { edition } from '../../corpus/edition.ts'
import { pages } from '../../corpus/url-of.ts'
import type { Absolute, Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

/** Media types by the ending of a file, as IANA registers them or, for RIS, as it is in use. */
const mediaTypes: Partial<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
  zip: 'application/zip',
}

/**
 * The open data (https://schema.org/Dataset), one download per file. The licence is that of our
 * own notes and data; whose the words of the articles are is said beside it.
 *
 * @param files the paths of the files
 * @throws when the media type of a file is not known
 */
export function datasetNode(files: readonly string[], absolute: Absolute): Node {
  return {
    '@type': 'Dataset',
    '@id': `${absolute(pages.data)}#datos`,
    name: `Datos de ${edition.name}`,
    description:
      'Las citas y las afirmaciones anotadas en los artículos: sus palabras exactas, quién las dice, y de cada afirmación el veredicto, todas sus valoraciones y la evidencia.',
    url: absolute(pages.data),
    inLanguage: edition.language,
    isAccessibleForFree: true,
    license: edition.license,
    copyrightNotice: edition.rights,
    creator: editionNode(absolute),
    distribution: files.map((path) => ({
      '@type': 'DataDownload',
      name: path.slice(path.lastIndexOf('/') + 1),
      contentUrl: absolute(path),
      encodingFormat: mediaTypeOf(path),
    })),
  }
}

function mediaTypeOf(path: string): string {
  const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)]
  if (type === undefined) throw new Error(`Unexpected file of data \`${path}\`, of no known type.`)
  return type
}
