import { toHtml } from 'hast-util-to-html'
import type { Element, Nodes, Properties, Root } from 'hast'
import type { Root as Markdown } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toHast, type State } from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import { withBase } from '../text/with-base.ts'

/** A part of a text that is rendered: HTML, or an element that a component renders. */
export type Part = string | ElementPart

export interface ElementPart {
  name: string
  attributes: Record<string, string | true>
  parts: Part[]
}

/**
 * What a text is rendered as. Quotation marks, dashes and addresses stay as they were printed. HTML that
 * an author wrote is left out: the checks report it.
 *
 * @param base the folder that the site is served from, below which links with `/` lead
 * @param elements the names of the elements that components render: of MDX or of HTML
 */
export function partsOf(text: Markdown, base: string, elements: ReadonlySet<string>): Part[] {
  return partsOfNodes(hastOf(text, base).children, elements)
}

/** A text that has no elements of MDX, as HTML. */
export function htmlOf(text: Markdown, base: string): string {
  return writeHtml(hastOf(text, base))
}

/** Words as they stand in the HTML of a text. */
export function htmlOfWords(words: string): string {
  return writeHtml({ type: 'text', value: words })
}

function hastOf(text: Markdown, base: string): Root {
  const tree = toHast(text, {
    handlers: { mdxJsxFlowElement: elementOf, mdxJsxTextElement: elementOf },
  }) as Root
  visit(tree, (node) => {
    // Where an author has wrapped a line, a reader sees a space, and pages are lighter with one.
    if (node.type === 'text') node.value = node.value.replace(/[ \t\r]*\n[ \t]*/g, ' ')
    if (node.type !== 'element') return undefined
    const { href } = node.properties
    if (typeof href === 'string') node.properties.href = withBase(base, href)
    // As the templates write links to other sites.
    if (/^https?:/.test(String(href))) node.properties.rel = ['noreferrer', 'external']
    return node.tagName === 'pre' ? SKIP : undefined
  })
  return tree
}

function elementOf(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const properties: Properties = {}
  for (const attribute of node.attributes) {
    // An attribute in braces is code, which the checks report.
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { name, value } = attribute
    if (value === null || typeof value !== 'object') properties[name] = value ?? true
  }
  return {
    type: 'element',
    tagName: node.name ?? '',
    properties,
    children: state.all(node),
  }
}

function partsOfNodes(nodes: readonly Nodes[], elements: ReadonlySet<string>): Part[] {
  const parts: Part[] = []
  const write = (html: string) => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + html
    else parts.push(html)
  }
  const add = (node: Nodes) => {
    if (node.type === 'element' && elements.has(node.tagName)) {
      const { tagName: name, properties, children } = node
      const attributes = attributesOf(properties)
      parts.push({ name, attributes, parts: partsOfNodes(children, elements) })
    } else if (node.type === 'element' && node.children.length > 0) {
      const around = writeHtml({ ...node, children: [] })
      const end = `</${node.tagName}>`
      write(around.slice(0, -end.length))
      node.children.forEach(add)
      write(end)
    } else write(writeHtml(node))
  }
  nodes.forEach(add)
  return parts
}

function attributesOf(properties: Properties): ElementPart['attributes'] {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === undefined || value === null || value === false
        ? []
        : [[name, value === true || String(value)]],
    ),
  )
}

function writeHtml(node: Nodes): string {
  return toHtml(node, { characterReferences: { useNamedReferences: true } })
}
