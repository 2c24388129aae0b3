import { absolute } from '../absolute.ts'
import { edition } from '../../edition/about.ts'
import { otherFiles, pages } from '../../edition/paths.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

/**
 * The site, its publisher and their principles, and its search
 * (https://schema.org/WebSite, https://schema.org/docs/actions.html).
 */
export function webSiteNode(): Node {
  return {
    '@type': 'WebSite',
    '@id': `${absolute(pages.home)}#sitio`,
    name: edition.name,
    url: absolute(pages.home),
    description: edition.description,
    inLanguage: edition.language,
    publisher: {
      ...editionNode(),
      logo: absolute(otherFiles.icon),
      publishingPrinciples: absolute(pages.method),
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(pages.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}
