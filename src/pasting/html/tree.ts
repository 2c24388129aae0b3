import type { Element, Nodes, Root, RootContent } from 'hast'
// The tree of a page as browsers build it: parse5 below it follows the standard on broken markup.
import { fromHtml } from 'hast-util-from-html'

/** A parsed page, with what is asked of its nodes often. */
export interface Tree {
  root: Root
  /** The element that is `body`, or the root of a fragment. */
  body: Root | Element
  parents: ReadonlyMap<Nodes, Root | Element>
  /** The place of each node in the page, from its beginning. */
  order: ReadonlyMap<Nodes, number>
  /** The elements by their `id`, and anchors by their `name`. */
  named: ReadonlyMap<string, Element>
}

/** Parse a page or a piece of one. */
export function parseHtml(html: string): Tree {
  const root = fromHtml(html, { verbose: false })
  const parents = new Map<Nodes, Root | Element>()
  const order = new Map<Nodes, number>()
  const named = new Map<string, Element>()
  const visit = (node: Root | Element) => {
    for (const child of node.children) {
      parents.set(child, node)
      order.set(child, order.size)
      if (child.type !== 'element') continue
      for (const name of [attribute(child, 'id'), attribute(child, 'name')]) {
        if (name !== '' && !named.has(name)) named.set(name, child)
      }
      visit(child)
    }
  }
  visit(root)
  const body = elementsIn(root).find(({ tagName }) => tagName === 'body') ?? root
  return { root, body, parents, order, named }
}

/** The elements within a node, in the order of the page. */
export function elementsIn(node: Root | Element): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  )
}

/** The elements around a node, the nearest first. */
export function ancestorsOf(node: Nodes, { parents }: Pick<Tree, 'parents'>): Element[] {
  const parent = parents.get(node)
  return parent?.type === 'element' ? [parent, ...ancestorsOf(parent, { parents })] : []
}

/** True if the node is within the other, or is it. */
export function isWithin(node: Nodes, outer: Nodes, tree: Pick<Tree, 'parents'>): boolean {
  let current: Nodes | undefined = node
  while (current) {
    if (current === outer) return true
    current = tree.parents.get(current)
  }
  return false
}

/** The value of an attribute by the name of its property (`className`, `dataTestid`), or `''`. */
export function attribute(element: Element, property: string): string {
  const value = element.properties[property]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false || value === true
    ? ''
    : String(value)
}

/** Elements whose content nobody sees as text. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'svg',
  'canvas',
  'rt',
  'rp',
  'datalist',
])

export function isSilent(element: Element): boolean {
  return silent.has(element.tagName)
}

/** The words that a node shows, with white space as one space. */
export function visibleText(node: Nodes): string {
  return rawText(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isSilent(node)) return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  if (!('children' in node)) return ''
  const inner = (node.children as RootContent[]).map(rawText).join('')
  return node.type === 'element' && isBlock(node) ? ` ${inner} ` : inner
}

const blocks = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol ' +
    'option p pre search section select summary table tbody td textarea tfoot th thead tr ul video audio object embed'
  ).split(' '),
)

/** True for an element that begins on a line of its own. */
export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName)
}

/** True for an element that has an element with a line of its own within it. */
export function holdsBlock(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (isBlock(child) || holdsBlock(child)),
  )
}
