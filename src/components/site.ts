import { listTitleOf, type AddressedKind } from '../edition/kinds.ts'
import { feeds, listPathOf } from '../edition/paths.ts'
import { site } from '../edition/words/site.ts'
import { withBase } from '../text/with-base.ts'

/** A path of the site as the `href` of a link, below the base path. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}

/** The feeds, which feed readers find from any page. */
export const feedAlternates = [
  { type: 'application/atom+xml', path: feeds.atom, title: site.feeds },
  { type: 'application/feed+json', path: feeds.json, title: site.feeds },
]

/** The path and title of the page that lists everything of a kind. */
export function listPage(kind: AddressedKind): { path: string; name: string } {
  return { path: listPathOf(kind), name: listTitleOf(kind) }
}

/** The kinds of thing whose lists every page links to. */
export const listedKinds = ['article', 'theme', 'quote', 'claim', 'entity', 'source'] as const

/** An address as it is written on a page: an anchor of that same page without its path. */
export function addressOn(page: string, address: string): string {
  return address.startsWith(`${page}#`) ? address.slice(page.length) : href(address)
}
