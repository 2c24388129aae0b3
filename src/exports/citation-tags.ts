import type { SourceData } from '../schemas/source.ts'
import { formatDateIfKnown } from '../text/format-date.ts'
import { familyOf, type CslItem, type CslName } from './csl/csl-item.ts'

/** A `<meta>` element of a page. */
export interface MetaTag {
  name: string
  content: string
}

/**
 * The record of a page's work as the `<meta>` elements that reference managers read: the names of
 * Highwire Press (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), and what those do
 * not tell apart by names of Dublin Core and Zotero. A `citation_journal_title` would make a paper in a
 * scholarly journal of any article. A page of this edition says its language by itself.
 *
 * @param page the canonical address of the page, which has an element of its own
 */
export function citationTags(item: CslItem, page: string): MetaTag[] {
  const { type, title, author = [], publisher, issued, URL: url, language } = item
  const { 'container-title': publication, volume, issue, page: pages } = item
  const [first, last] = pages?.split(/[-–]/) ?? []
  const isOfPublisher = publication === (publisher ?? publication)
  return [
    tag('citation_title', title),
    ...author.map((name) => tag('citation_author', nameOf(name))),
    tag('citation_publication_date', issued?.['date-parts'][0]?.map(twoDigits).join('-')),
    // Zotero would take any other date on the page.
    tag('dc.date', issued === undefined ? formatDateIfKnown(null) : undefined),
    tag('citation_publisher', publisher ?? publication),
    tag('dc.source', isOfPublisher && type === 'webpage' ? undefined : publication),
    tag('citation_volume', volume),
    tag('citation_issue', issue),
    tag('citation_firstpage', first),
    tag('citation_lastpage', last),
    tag('citation_language', type === 'webpage' ? undefined : language),
    tag('citation_public_url', url === page ? undefined : url),
    tag('z:itemType', zoteroTypes[type]),
  ].flatMap((one) => one ?? [])
}

/** Zotero's types, but for that of a page, which is what it takes a page for. */
const zoteroTypes: Partial<Record<SourceData['type'], string>> = {
  'article-newspaper': 'newspaperArticle',
}

function tag(name: string, content: string | undefined): MetaTag | undefined {
  return content === undefined ? undefined : { name, content }
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal
  return [familyOf(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ')
}
