import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isElement } from './nodes.ts'
import { textOf } from './text-of.ts'

/**
 * The words of an editorial text, a blank line between its blocks. A citation leaves no
 * words behind, nor the space before it.
 */
export function proseText(tree: Root): string {
  const blocks: string[] = []
  visit(tree, (node) => {
    if (node.type === 'code') blocks.push(node.value)
    if (node.type !== 'paragraph' && node.type !== 'heading') return

    const words = node.children.map((child, index) => {
      const next = node.children[index + 1]
      const text = textOf(child)
      return next && isElement(next, 'Cite') ? text.trimEnd() : text
    })
    blocks.push(words.join(''))
  })
  return blocks.join('\n\n')
}
