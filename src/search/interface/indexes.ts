import { indexes } from 'virtual:search/paths'
import { createElement } from '../../enhancements/create-element.ts'

/** Links to the lists of everything, for readers whose search fails. */
export function linksToIndexes(): HTMLElement {
  return createElement(
    'ul',
    { class: 'search-indexes' },
    ...indexes.map(({ href, name }) => createElement('li', {}, createElement('a', { href }, name))),
  )
}
