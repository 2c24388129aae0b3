import { indexes } from 'virtual:search/paths'
import { element } from './element.ts'

/** Where a reader can leaf through instead. */
export function linksToIndexes(): HTMLElement {
  return element(
    'ul',
    { class: 'search-indexes' },
    ...indexes.map(({ href, name }) => element('li', {}, element('a', { href }, name))),
  )
}
