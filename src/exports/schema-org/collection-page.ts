import { absolute } from '../absolute.ts'
import { edition } from '../../edition/about.ts'
import type { Node, Reference } from './json-ld.ts'

/**
 * A page that lists things (https://schema.org/CollectionPage): things that it describes itself, or
 * references to things with pages of their own.
 */
export function collectionPage(
  page: { path: string; name: string; description: string },
  things: readonly (Node | Reference)[],
): Node {
  const { path, name, description } = page
  return {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    name,
    description,
    inLanguage: edition.language,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: things.length,
      itemListElement: things.map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item,
      })),
    },
  }
}
