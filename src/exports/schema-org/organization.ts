import { pages } from '../../corpus/url-of.ts'
import { edition } from '../../corpus/edition.ts'
import type { Absolute, Node } from './json-ld.ts'

/** The publisher of this edition (https://schema.org/Organization). */
export function editionNode(absolute: Absolute): Node {
  return {
    '@type': 'Organization',
    '@id': `${absolute(pages.home)}#glosa`,
    name: edition.name,
    url: absolute(pages.home),
  }
}
