import { absolute } from '../absolute.ts'
import { pages } from '../../edition/paths.ts'
import { edition } from '../../edition/about.ts'
import type { Node } from './json-ld.ts'

/** The identifier of this edition in all data for machines. */
export function editionId(): string {
  return `${absolute(pages.home)}#glosa`
}

/** The publisher of this edition (https://schema.org/Organization). */
export function editionNode(): Node {
  return {
    '@type': 'Organization',
    '@id': editionId(),
    name: edition.name,
    url: absolute(pages.home),
  }
}
