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
  return {
    '@type': 'BreadcrumbList',
    '@id': `${page}#ruta`,
    // The page itself needs no address.
    itemListElement: [...above, { path: undefined, name }].map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: path === undefined ? undefined : absolute(path),
    })),
  }
}
