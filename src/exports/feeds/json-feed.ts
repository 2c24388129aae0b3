import { absolute } from '../absolute.ts'
import { edition } from '../../edition/about.ts'
import { feeds, pages } from '../../edition/paths.ts'
import { news } from '../../edition/words/news.ts'
import type { FeedEntry } from './entries.ts'
import { asDateTime } from './date-time.ts'

/**
 * `/novedades.json`: the news as a JSON Feed (https://www.jsonfeed.org/version/1.1/).
 *
 * @param entries newest first
 */
export function jsonFeed(entries: readonly FeedEntry[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: news.title,
    description: news.description,
    home_page_url: absolute(pages.claims),
    feed_url: absolute(feeds.json),
    language: edition.language,
    authors: [{ name: edition.name, url: absolute(pages.home) }],
    items: entries.map(({ id, url, title, content, category, added }) => ({
      id,
      url,
      title,
      content_html: content,
      date_published: asDateTime(added),
      tags: [category],
    })),
  }
}
