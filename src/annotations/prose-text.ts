import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { citedIn, type Cited } from './citations.ts'
import { isElement } from './nodes.ts'
import { textOf } from './text-of.ts'

/** The words of an editorial text, and where in them it cites what and links to what. */
export interface Prose {
  text: string
  citations: PlacedCitation[]
  links: PlacedLink[]
}

export interface PlacedCitation {
  /** How much of the text stands before it. */
  at: number
  cited: Cited[]
}

/** The words of a link: `text.slice(start, end)`. */
export interface PlacedLink {
  start: number
  end: number
  href: string
}

const betweenParagraphs = '\n\n'

/**
 * The words of an editorial text, a blank line between its paragraphs. A citation leaves no
 * words behind, nor the space before it, but its place.
 */
export function proseOf(tree: Root): Prose {
  const prose: Prose = { text: '', citations: [], links: [] }
  visit(tree, 'paragraph', (paragraph) => {
    const before = prose.text === '' ? '' : prose.text + betweenParagraphs
    prose.text = before
    const read = (node: Nodes): void => {
      const start = prose.text.length
      if (isElement(node, 'Cite')) {
        prose.text = before + prose.text.slice(before.length).trimEnd()
        prose.citations.push({ at: prose.text.length, cited: citedIn(node) })
      } else if ('children' in node) node.children.forEach(read)
      else prose.text += textOf(node)
      if (node.type === 'link') {
        prose.links.push({ start, end: prose.text.trimEnd().length, href: node.url })
      }
    }
    read(paragraph)
  })
  return prose
}
