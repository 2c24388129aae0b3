import { absolute } from '../absolute.ts'
import { edition } from '../../edition/about.ts'
import { feeds, pages } from '../../edition/paths.ts'
import { news } from '../../edition/words/news.ts'
import { element, xmlDocument } from '../markup.ts'
import { asDateTime } from './date-time.ts'
import type { FeedEntry } from './entries.ts'
import { feedId } from './entry-ids.ts'

/**
 * `/novedades.xml`: the news as Atom (https://www.rfc-editor.org/rfc/rfc4287).
 *
 * @param entries newest first
 */
export function atomFeed(entries: readonly FeedEntry[]): string {
  const self = absolute(feeds.atom)
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.language },
      element('id', {}, feedId()),
      element('title', {}, news.title),
      element('subtitle', {}, news.description),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(pages.claims) }),
      element('updated', {}, asDateTime(entries[0]?.added ?? beforeAnyEntry)),
      element(
        'author',
        {},
        element('name', {}, edition.name),
        element('uri', {}, absolute(pages.home)),
      ),
      element('rights', {}, news.rights),
      ...entries.map(entryElement),
    ),
  )
}

/** The date of a feed without entries, which has to have one. */
const beforeAnyEntry = '1970-01-01'

function entryElement({ id, url, title, content, category, added }: FeedEntry) {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, asDateTime(added)),
    element('updated', {}, asDateTime(added)),
    element('category', { term: category }),
    element('content', { type: 'html' }, content),
  )
}
