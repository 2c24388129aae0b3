import { licence } from '../edition/about.ts'
import { dataFiles, linksetPath, pages } from '../edition/paths.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { absolute } from './absolute.ts'
import { termsOfWords } from './data-package.ts'
import type { DataFile } from './data-files.ts'
import { pageItem } from './csl/page-item.ts'
import { pageLinks, recordOfOurs, type PageLink } from './page-links.ts'

type Downloadable = Pick<DataFile, 'path' | 'mediaType' | 'wordsOf'>

interface Data {
  archivePath: string
  files: readonly Downloadable[]
}

/** The media type of `linkset` (RFC 9264). */
const linksetType = 'application/linkset+json'

/**
 * The links from the page on the data to its files, to what describes them, and to the same links of
 * all files in one document (FAIR Signposting, levels 1 and 2: https://signposting.org/FAIR/).
 */
export function dataLinks({ archivePath, files }: Data, href: (path: string) => string) {
  return [
    { rel: 'describedby', type: 'application/json', href: href(dataFiles.package) },
    { rel: 'linkset', type: linksetType, href: href(linksetPath) },
    ...[{ path: archivePath, mediaType: 'application/zip' }, ...files].map(
      ({ path, mediaType }): PageLink => ({ rel: 'item', type: mediaType, href: href(path) }),
    ),
  ]
}

/** `/datos/linkset.json`: the links of the page on the data, and those of each file back to it. */
export function linkset(corpus: Corpus, data: Data) {
  const page = absolute(pages.data)
  const record = recordOfOurs(corpus, pageItem(corpus, { title: '', url: page }))
  return {
    linkset: [
      contextOf(page, [
        ...pageLinks(record, page, 'Dataset', absolute),
        ...dataLinks(data, absolute).filter(({ rel }) => rel !== 'linkset'),
      ]),
      ...data.files.map(({ path, wordsOf }) =>
        contextOf(absolute(path), [
          { rel: 'collection', type: 'text/html', href: page },
          { rel: 'license', href: wordsOf ? absolute(termsOfWords) : licence.url },
        ]),
      ),
    ],
  }
}

/** The links of one resource, by their relations. */
function contextOf(anchor: string, links: readonly PageLink[]) {
  const byRelation = Map.groupBy(links, ({ rel }) => rel)
  return {
    anchor,
    ...Object.fromEntries(
      [...byRelation].map(([rel, targets]) => [
        rel,
        targets.map(({ href, type }) => ({ href, ...(type !== undefined && { type }) })),
      ]),
    ),
  }
}
