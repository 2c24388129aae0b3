import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { citedIn, type Cited } from './citations.ts'
import { isElement } from './nodes.ts'
import { textOf } from './text-of.ts'

/** The words of an editorial text, and where in them it cites what. */
export interface Prose {
  text: string
  citations: PlacedCitation[]
}

export interface PlacedCitation {
  /** How much of the text stands before it. */
  at: number
  cited: Cited[]
}

const betweenBlocks = '\n\n'

/**
 * The words of an editorial text, a blank line between its blocks. A citation leaves no
 * words behind, nor the space before it, but its place.
 */
export function proseOf(tree: Root): Prose {
  let text = ''
  const citations: PlacedCitation[] = []
  visit(tree, (node) => {
    const isWords = node.type === 'paragraph' || node.type === 'heading'
    if (!isWords && node.type !== 'code') return

    if (text !== '') text += betweenBlocks
    if (!isWords) {
      text += node.value
      return
    }
    for (const [index, child] of node.children.entries()) {
      const next = node.children[index + 1]
      const words = textOf(child)
      text += next && isElement(next, 'Cite') ? words.trimEnd() : words
      visit(child, (inside) => {
        if (isElement(inside, 'Cite')) citations.push({ at: text.length, cited: citedIn(inside) })
      })
    }
  })
  return { text, citations }
}
