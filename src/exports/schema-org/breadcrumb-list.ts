import { absolute } from '../absolute.ts'
import type { Node } from './json-ld.ts'

/**
 * The pages above a page, from the top, and the page itself
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 *
 * @param page the canonical address of the page
 */
export function breadcrumbList(
  page: string,
  name: string,
  above: readonly { path: string; name: string }[],
): Node {
  const steps = [
    ...above.map(({ path, name }) => ({ '@id': absolute(path), name })),
    // The page itself needs no address.
    { name },
  ]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${page}#ruta`,
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: { '@type': 'WebPage', ...step },
    })),
  }
}
