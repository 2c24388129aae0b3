import type { CitedKind } from '../edition/kinds.ts'
import { licence } from '../edition/about.ts'
import { citationFileOf, citationFormats, pages, pathOf } from '../edition/paths.ts'
import type { Article, Corpus } from '../corpus/corpus.ts'
import { articleItem } from './csl/article-item.ts'
import type { CslItem } from './csl/csl-item.ts'
import { termsOfWords } from './data-package.ts'

interface Cited {
  kind: CitedKind
  id: string
}

/** What a page is about, as its citations and its links to other files have it. */
export interface PageRecord {
  work: CslItem
  /** The thing whose files are beside the page. */
  of?: Cited
  /** The pages of who made the work. */
  authors: string[]
  /** The terms on which the words of the page may be used. */
  license: string
}

/** A `<link>` element of a page. */
export interface PageLink {
  rel: string
  href: string
  type?: string
}

/** The record of a page that has a publisher's words: of an article, or of one of its quotes. */
export function recordOfWords(article: Article, of: Cited): PageRecord {
  return {
    work: articleItem(article),
    of,
    authors: article.authors.flatMap(({ entity }) =>
      entity === undefined ? [] : pathOf('entity', entity.id),
    ),
    license: termsOfWords,
  }
}

/** The record of a page that is a work of this edition. */
export function recordOfOurs(
  { about }: Pick<Corpus, 'about'>,
  work: CslItem,
  of?: Cited,
): PageRecord {
  return {
    work,
    ...(of && { of }),
    authors: [about.length > 0 ? pages.about : pages.home],
    license: licence.url,
  }
}

/**
 * The links by which programs find what belongs to a page (FAIR Signposting, level 1:
 * https://signposting.org/FAIR/): its lasting address, who made it, on which terms, of what type it is,
 * and the records that describe it.
 *
 * @param page its canonical address
 * @param type of schema.org's vocabulary
 * @param href makes the address of a path of the site
 */
export function pageLinks(
  { of, authors, license }: PageRecord,
  page: string,
  type: string,
  href: (path: string) => string,
): PageLink[] {
  return [
    { rel: 'cite-as', href: page },
    { rel: 'type', href: `https://schema.org/${type}` },
    ...authors.map((path) => ({ rel: 'author', href: href(path) })),
    { rel: 'license', href: license.startsWith('/') ? href(license) : license },
    ...(of ? filesOf(of, href) : []),
  ]
}

/**
 * The records for reference managers. One of them is said to describe the page; CSL-JSON is left to the
 * links in its text, because the page of an article has a budget of bytes.
 */
function filesOf({ kind, id }: Cited, href: (path: string) => string): PageLink[] {
  return citationFormats
    .filter(({ ending }) => ending !== 'json')
    .flatMap(({ ending, mediaType: type }) => {
      const file = { type, href: href(citationFileOf(kind, id, ending)) }
      return [
        ...(ending === 'bib' ? [{ rel: 'describedby', ...file }] : []),
        { rel: 'alternate', ...file },
      ]
    })
}
