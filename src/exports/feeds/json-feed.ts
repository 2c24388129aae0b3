import { edition } from '../../corpus/edition.ts'
import { feeds, pages } from '../../corpus/url-of.ts'
import { about } from './about.ts'
import type { FeedEntry } from './entries.ts'
import { asDateTime } from './date-time.ts'

/**
 * `/novedades.json`: the news as a JSON Feed (https://www.jsonfeed.org/version/1.1/). It needs
 * no date, and has none where the content has none.
 *
 * @param entries newest first
 * @param absolute makes an absolute URL of a path of the site
 */
export function jsonFeed(entries: readonly FeedEntry[], absolute: (path: string) => string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    description: about.description,
    home_page_url: absolute(pages.claims),
    feed_url: absolute(feeds.json),
    language: edition.language,
    authors: [{ name: edition.name, url: absolute(pages.home) }],
    items: entries.map(({ id, url, title, content, category, published }) => ({
      id,
      url,
      title,
      content_html: content,
      ...(published !== undefined && { date_published: asDateTime(published) }),
      tags: [category],
    })),
  }
}
