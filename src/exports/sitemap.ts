import { absolute } from './absolute.ts'
import type { InventoryItem } from '../addresses/inventory.ts'
import { sitemapPart, siteFiles } from '../edition/paths.ts'
import { element, xmlDocument } from './markup.ts'

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** How many addresses one file may have (https://www.sitemaps.org/protocol.html#index). */
const mostPerFile = 50_000

/**
 * The sitemap: one file, or an index of as many as it takes
 * (https://www.sitemaps.org/protocol.html).
 *
 * @returns the files by their paths, that of the sitemap first
 */
export function sitemapFiles(
  inventory: readonly InventoryItem[],
  perFile = mostPerFile,
): Map<string, string> {
  const pages = inventory.filter(({ type }) => type === 'page')
  const parts = Array.from({ length: Math.ceil(pages.length / perFile) }, (_, index) =>
    urlset(pages.slice(index * perFile, (index + 1) * perFile)),
  )
  const [only = urlset([]), ...others] = parts
  if (others.length === 0) return new Map([[siteFiles.sitemap, only]])

  const files = parts.map((part, index) => [sitemapPart(index + 1), part] as const)
  const list = files.map(([path]) => element('sitemap', {}, element('loc', {}, absolute(path))))
  return new Map([
    [siteFiles.sitemap, xmlDocument(element('sitemapindex', { xmlns }, ...list))],
    ...files,
  ])
}

function urlset(pages: readonly InventoryItem[]): string {
  const urls = pages.map(({ address, changed }) =>
    element(
      'url',
      {},
      element('loc', {}, absolute(address)),
      ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
    ),
  )
  return xmlDocument(element('urlset', { xmlns }, ...urls))
}
