import type { Nodes, Paragraph, Root } from 'mdast'
import { isElement, type Element } from './nodes.ts'

/** A publisher's paragraph with the elements around it. */
export interface Block {
  node: Paragraph
  section: Element
  promotion: boolean
}

/** The tree of an article as its parts, in the order of the text. */
export interface Blocks {
  sections: Element[]
  paragraphs: Block[]
  /** Nodes that are neither: an author's mistakes. */
  unexpected: Nodes[]
}

/** Sort the tree of an article: sections, in them paragraphs, some in a promotion. */
export function blocksOf(tree: Root): Blocks {
  const blocks: Blocks = { sections: [], paragraphs: [], unexpected: [] }

  for (const child of tree.children) {
    if (isElement(child, 'Section')) {
      blocks.sections.push(child)
      collect(child, child, false, blocks)
    } else if (child.type !== 'yaml') {
      blocks.unexpected.push(child)
    }
  }
  return blocks
}

function collect(parent: Element, section: Element, promotion: boolean, blocks: Blocks): void {
  for (const node of parent.children) {
    if (node.type === 'paragraph') blocks.paragraphs.push({ node, section, promotion })
    else if (isElement(node, 'Promotion') && !promotion) collect(node, section, true, blocks)
    else blocks.unexpected.push(node)
  }
}
