import type { Nodes } from 'mdast'
import { markedKinds, kinds } from '../edition/kinds.ts'
import type { PrintedContent } from './annotation.ts'
import { isElement } from './nodes.ts'

/** A copy of a paragraph as the publisher set it: without our marks and without places in a file. */
export function printedContent(node: PrintedContent): PrintedContent {
  // A mark stands inside a paragraph and never is one.
  return copied(node)[0] as PrintedContent
}

function copied(node: Nodes): Nodes[] {
  const inside = 'children' in node ? node.children.flatMap(copied) : undefined
  const isMark = isElement(node) && markedKinds.some((kind) => kinds[kind].element === node.name)
  if (isMark) return inside ?? []
  const { position, data, ...copy } = node
  return [{ ...copy, ...(inside && { children: inside }) } as Nodes]
}
