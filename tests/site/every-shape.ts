import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Page } from './pages.ts'

/**
 * As few pages as it takes to see every element of a site once in every place where it stands: first
 * the page with most that no other has shown.
 * Two are alike if they and all around them have the same tags, classes and kinds of attributes:
 * what goes by these, as colours do, is the same on every other page.
 */
export function pagesOfEveryShape(pages: readonly Page[]): Page[] {
  const unseen = new Map(pages.map((page) => [page, new Set(shapesIn(page.document))]))
  const chosen: Page[] = []
  for (;;) {
    const [[next, shapes] = []] = [...unseen].toSorted(
      ([, one], [, other]) => other.size - one.size,
    )
    if (!next || shapes?.size === 0) return chosen
    chosen.push(next)
    unseen.delete(next)
    for (const others of unseen.values()) for (const shape of shapes!) others.delete(shape)
  }
}

/** What tells elements of one tag apart: some attributes by their values, others by being there, two not at all. */
export const signs = { byValue: ['class', 'role', 'type'], leftOut: ['id', 'href'] }

/** Each element below a node, as a selector that tells it from others. */
function shapesIn(node: Tree.Node, above = ''): string[] {
  const children = 'childNodes' in node ? node.childNodes : []
  if (!('tagName' in node)) return children.flatMap((child) => shapesIn(child, above))
  const attributes = node.attrs.flatMap(({ name, value }) => {
    if (signs.byValue.includes(name)) return [`${name}=${value}`]
    return signs.leftOut.includes(name) ? [] : [name]
  })
  const shape = `${above} > ${[node.tagName, ...attributes.toSorted()].join(' ')}`
  return [shape, ...children.flatMap((child) => shapesIn(child, shape))]
}
