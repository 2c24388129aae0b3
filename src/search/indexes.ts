import { kinds, listTitleOf } from '../edition/kinds.ts'
import { pages } from '../edition/paths.ts'
import { searchPage as words } from '../edition/words/search-page.ts'

/** The lists of everything, for readers whose search fails. */
export const indexes = [
  { kind: 'quote', path: pages.quotes, name: words.all(kinds.quote.noun.many) },
  { kind: 'claim', path: pages.claims, name: words.all(kinds.claim.noun.many) },
  { kind: 'theme', path: pages.themes, name: listTitleOf('theme') },
  { kind: 'entity', path: pages.entities, name: listTitleOf('entity') },
  { kind: 'source', path: pages.sources, name: listTitleOf('source') },
  { kind: 'article', path: pages.articles, name: listTitleOf('article') },
] as const
