import type { Nodes } from 'mdast'

/**
 * The words of a node as a reader sees them.
 *
 * A line ending inside a paragraph is line wrapping and stands for one space, as in
 * HTML. A hard break is a line ending that means it, and stays one.
 */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\r?\n|\r/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    default:
      return 'children' in node ? node.children.map(textOf).join('') : ''
  }
}
