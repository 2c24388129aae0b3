import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Where an author has wrapped a line there is a space: a reader sees no difference, and
 * pages are lighter.
 */
export function rehypeJoinLines() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(/[ \t\r]*\n[ \t]*/g, ' ')
    })
  }
}
