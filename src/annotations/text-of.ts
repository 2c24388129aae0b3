import type { Nodes } from 'mdast'

/**
 * The words of a node as a reader sees them, and as the publisher's text has them.
 *
 * A line ending inside a paragraph is line wrapping and stands for one space, as in HTML. A hard
 * break is a line ending that means it, and stays one. A table has a line for each row that has
 * words, with a tab between two cells. The sign of a footnote is its label in square brackets.
 */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\r?\n|\r/g, ' ')
    case 'break':
      return '\n'
    case 'footnoteReference':
      return signOfFootnote(node.label ?? node.identifier)
    case 'table':
      return node.children
        .map(textOf)
        .filter((row) => row !== '')
        .join('\n')
    case 'tableRow':
      return node.children.map(textOf).join('\t').replace(/\t+$/, '')
    default:
      return 'children' in node ? node.children.map(textOf).join('') : ''
  }
}

/** The words of a node without the signs of footnotes in them. */
export function wordsWithoutSigns(node: Nodes): string {
  if (node.type === 'footnoteReference') return ''
  return 'children' in node ? node.children.map(wordsWithoutSigns).join('') : textOf(node)
}

/** What stands in the text where the publisher printed a raised number, and before the footnote. */
export function signOfFootnote(label: string): string {
  return `[${label}]`
}
