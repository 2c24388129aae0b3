import { pages } from '../../edition/paths.ts'
import { withBase } from '../../text/with-base.ts'
import { element } from './element.ts'

const indexes = [
  { path: pages.quotes, name: 'Todas las citas' },
  { path: pages.claims, name: 'Todas las afirmaciones' },
  { path: pages.themes, name: 'Temas' },
  { path: pages.entities, name: 'Entidades' },
  { path: pages.sources, name: 'Fuentes' },
  { path: pages.articles, name: 'Artículos' },
]

/** Where a reader can leaf through instead. */
export function linksToIndexes(): HTMLElement {
  return element(
    'ul',
    { class: 'search-indexes' },
    ...indexes.map(({ path, name }) =>
      element('li', {}, element('a', { href: withBase(import.meta.env.BASE_URL, path) }, name)),
    ),
  )
}
