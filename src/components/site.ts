import { siteName } from '../edition/about.ts'
import { feeds, pages } from '../edition/paths.ts'
import { withBase } from '../text/with-base.ts'

export { siteName }

/** A path of the site as a link needs it, below the base path. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}

/** A path of the site as an absolute URL, for what leaves the site. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href
}

/** The news, for readers' programs to find from any page. */
export const feedAlternates = [
  { type: 'application/atom+xml', path: feeds.atom, title: `${siteName}: novedades` },
  { type: 'application/feed+json', path: feeds.json, title: `${siteName}: novedades` },
]

/** The pages that every page links to. */
export const navigation = [
  { path: pages.articles, name: 'Artículos' },
  { path: pages.themes, name: 'Temas' },
  { path: pages.quotes, name: 'Citas' },
  { path: pages.claims, name: 'Afirmaciones' },
  { path: pages.entities, name: 'Entidades' },
  { path: pages.sources, name: 'Fuentes' },
] as const

/** How an address is written on a page: an anchor of that page without its path. */
export function addressOn(page: string, address: string): string {
  return address.startsWith(`${page}#`) ? address.slice(page.length) : href(address)
}
