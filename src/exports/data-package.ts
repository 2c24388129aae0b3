import { absolute } from './absolute.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { licence, siteName } from '../edition/about.ts'
import { titleAsKnown } from '../corpus/title-as-known.ts'
import { pages } from '../edition/paths.ts'
import { datasets as words } from '../edition/words/datasets.ts'
import type { DataFile } from './data-files.ts'
import { tableSchemaOf } from './table-schema.ts'
import { nameOfVersion, type Version } from './version.ts'

/** A file of the data with its size and checksum. */
export interface PublishedFile extends DataFile {
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** The path of the terms on which the publishers' words are reproduced. */
export const termsOfWords = `${pages.method}#derechos`

/**
 * The descriptor of all files (Data Package 2.0, https://datapackage.org).
 *
 * @param pathOf the address by which the descriptor names a file: a URL, or a path below its folder
 */
export function dataPackage(
  { articles }: Pick<Corpus, 'articles'>,
  files: readonly PublishedFile[],
  version: Version,
  pathOf: (path: string) => string,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'glosa',
    id: absolute(pages.data),
    title: words.title,
    description: words.ofPackage,
    homepage: absolute(pages.data),
    version: nameOfVersion(version),
    dateModified: version.modified,
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    contributors: [{ title: siteName, path: absolute(pages.home), roles: ['creator'] }],
    sources: articles.map(sourceOf),
    resources: files.map((file) => ({
      name: file.name,
      path: pathOf(file.path),
      ...kindOf(file, pathOf),
      title: file.title,
      description: file.description,
      format: file.format,
      mediatype: file.mediaType,
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...(file.wordsOf && {
        sources: [sourceOf(file.wordsOf)],
        // A resource without licences has those of the package.
        licenses: [{ title: words.rightsInWords, path: absolute(termsOfWords) }],
      }),
    })),
  }
}

/** The type of a table; a file with a JSON Schema follows the recipe “JSON Data Resource”. */
function kindOf({ schema }: DataFile, pathOf: (path: string) => string) {
  if (schema === undefined) return {}
  return 'table' in schema
    ? { type: 'table', schema: tableSchemaOf(schema.table) }
    : { profile: 'json-data-resource', schema: pathOf(schema.path) }
}

function sourceOf(article: Corpus['articles'][number]) {
  const title = `${article.publisher.name}: ${titleAsKnown(article)}`
  return article.url === null ? { title } : { title, path: article.url }
}
