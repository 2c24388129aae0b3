import type { Nodes, Paragraph } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { kinds, markedKinds } from '../edition/kinds.ts'
import type { Position } from '../text/issue.ts'
import { startOfFile } from '../text/issue.ts'
import { typeElements } from './type-elements.ts'

/** An element that an author wrote in MDX: `<Claim id="…">`. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** MDX makes the same tag a flow or a text element, depending on its neighbours. */
export function isElement(node: Nodes, name?: string): node is Element {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (name === undefined || node.name === name)
  )
}

/** True for a mark: an element that stands around words of the publisher's. */
export function isMark(node: Nodes): node is Element {
  return isElement(node) && markedKinds.some((kind) => kinds[kind].element === node.name)
}

const inlineElements: readonly (string | null)[] = [
  ...markedKinds.map((kind) => kinds[kind].element),
  ...typeElements,
  'Cite',
]

/** True for an element that stands in a paragraph, around words or behind them. */
export function isInline(node: Nodes): node is Element {
  return isElement(node) && inlineElements.includes(node.name)
}

/** True for a mark, or a node that has one in it. */
export function hasMark(node: Nodes): boolean {
  return findIn(node, isMark) !== undefined
}

/** The first node for which that is true: the node itself, or one in it. */
export function findIn(node: Nodes, isMeant: (node: Nodes) => boolean): Nodes | undefined {
  if (isMeant(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findIn(child, isMeant)
    if (found) return found
  }
  return undefined
}

/** The value of an attribute written as text, or `undefined` when it is missing or an expression. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined
    }
  }
  return undefined
}

/** True if an element has an attribute that is there or not, as `unmarked`. */
export function hasFlag(element: Element, name: string): boolean {
  return element.attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )
}

/** Give an element an attribute for the component that renders it. */
export function setAttribute(element: Element, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value })
}

export function positionOf(node: Nodes | Paragraph): Position {
  const start = node.position?.start
  return start ? { line: start.line, column: start.column } : startOfFile
}
