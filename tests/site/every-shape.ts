import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Page } from './pages.ts'

/**
 * As many pages as it takes to see every element of a site once in every place where it stands.
 * Two are alike if they and all around them have the same tags, classes and kinds of attributes:
 * what goes by these, as colours do, is the same on every other page.
 */
export function pagesOfEveryShape(pages: readonly Page[]): Page[] {
  const seen = new Set<string>()
  return pages
    .toSorted((one, other) => other.html.length - one.html.length)
    .filter(({ document }) => {
      const isNew = shapesIn(document).filter((shape) => !seen.has(shape))
      for (const shape of isNew) seen.add(shape)
      return isNew.length > 0
    })
}

/** Each element below a node, as a selector that tells it from others. */
function shapesIn(node: Tree.Node, above = ''): string[] {
  const children = 'childNodes' in node ? node.childNodes : []
  if (!('tagName' in node)) return children.flatMap((child) => shapesIn(child, above))
  const attributes = node.attrs.flatMap(({ name, value }) => {
    if (['class', 'role', 'type'].includes(name)) return [`${name}=${value}`]
    return ['id', 'href'].includes(name) ? [] : [name]
  })
  const shape = `${above} > ${[node.tagName, ...attributes.toSorted()].join(' ')}`
  return [shape, ...children.flatMap((child) => shapesIn(child, shape))]
}
