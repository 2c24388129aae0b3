import type { Nodes } from 'mdast'
import type { ParagraphText, PrintedContent } from './annotation.ts'
import { isElement } from './nodes.ts'
import { textOf } from './text-of.ts'
import { typeElements } from './type-elements.ts'

/** A copy of a paragraph as the publisher set it: without our marks and without places in a file. */
export function printedContent(node: PrintedContent): PrintedContent {
  // A mark stands inside a paragraph and never is one.
  return copied(node)[0] as PrintedContent
}

/** The addresses of the links in what the publisher set. */
export function linksIn(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(linksIn) : []
  return node.type === 'link' ? [node.url, ...inside] : inside
}

/** The words of a paragraph that the publisher set alike, as places in its text. */
export function runsOf({
  text,
  content,
}: Pick<ParagraphText, 'text' | 'content'>): { start: number; end: number }[] {
  let end = 0
  return leavesOf(content)
    .map((leaf) => ({ type: leaf.type, words: textOf(leaf) }))
    .filter(({ words }) => words !== '')
    .map(({ type, words }) => {
      const start = text.indexOf(words, end)
      end = start + words.length
      return { type, start, end }
    })
    .filter(({ type }) => type !== 'footnoteReference')
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

function copied(node: Nodes): Nodes[] {
  const inside = 'children' in node ? node.children.flatMap(copied) : undefined
  if (isElement(node) && !typeElements.includes(node.name ?? '')) return inside ?? []
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [{ type: node.type, value: textOf(node) }]
  }
  const copy = { ...node, ...(inside && { children: joined(inside) }) } as Nodes
  delete copy.position
  delete copy.data
  return [copy]
}

/** Nodes in which no two texts stand side by side, as they do where a mark was. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  return nodes.reduce<Nodes[]>((before, node) => {
    const last = before.at(-1)
    if (last?.type !== 'text' || node.type !== 'text') return [...before, node]
    return [...before.slice(0, -1), { type: 'text', value: last.value + node.value }]
  }, [])
}
