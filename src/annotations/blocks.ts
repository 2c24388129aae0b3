import type { Heading, List, Nodes, Paragraph, Root, Table } from 'mdast'
import type { Form } from './annotation.ts'
import { isElement, type Element } from './nodes.ts'

/** A publisher's paragraph with what is around it. */
export interface Block {
  node: Paragraph | Heading | Table
  section: Element
  promotion: boolean
  form: Form
  isQuoted: boolean
}

/** The tree of an article as its parts, in the order of the text. */
export interface Blocks {
  sections: Element[]
  paragraphs: Block[]
  /** Images, each with the number of paragraphs before it. */
  figures: { element: Element; after: number }[]
  promotions: Element[]
  /** Nodes that are none of these: an author's mistakes. */
  unexpected: Unexpected[]
}

interface Unexpected {
  node: Nodes
  /** True in place of the caption of an image. */
  inFigure: boolean
}

/** What is around a node. */
interface Surroundings {
  section: Element
  promotion: boolean
  isQuoted: boolean
  /** How many lists it stands in. */
  depth: number
  /** The element that must have nothing but plain paragraphs. */
  inFigure: boolean
}

const plain: Form = { kind: 'paragraph' }

/** Sort the tree of an article: sections, in them paragraphs of every form. */
export function blocksOf(tree: Root): Blocks {
  const blocks: Blocks = {
    sections: [],
    paragraphs: [],
    figures: [],
    promotions: [],
    unexpected: [],
  }

  for (const child of tree.children) {
    if (isElement(child, 'Section')) {
      blocks.sections.push(child)
      const around = {
        section: child,
        promotion: false,
        isQuoted: false,
        depth: 0,
        inFigure: false,
      }
      collect(child.children, around, blocks)
    } else if (child.type !== 'yaml') {
      blocks.unexpected.push({ node: child, inFigure: false })
    }
  }
  return blocks
}

/**
 * @param first the form of the first of the nodes, if it is a paragraph
 * @param further that of the others
 */
function collect(
  nodes: readonly Nodes[],
  around: Surroundings,
  blocks: Blocks,
  first: Form = plain,
  further: Form = plain,
): void {
  const { section, promotion, isQuoted, inFigure } = around
  const add = (node: Block['node'], form: Form) => {
    blocks.paragraphs.push({ node, section, promotion, form, isQuoted })
  }
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'paragraph') {
      add(node, inFigure ? { kind: 'caption' } : index === 0 ? first : further)
    } else if (inFigure) {
      blocks.unexpected.push({ node, inFigure })
    } else if (node.type === 'heading') {
      add(node, { kind: 'subhead', level: node.depth })
    } else if (node.type === 'table') {
      add(node, { kind: 'table' })
    } else if (node.type === 'list') {
      collectItems(node, { ...around, depth: around.depth + 1 }, blocks)
    } else if (node.type === 'blockquote') {
      collect(node.children, { ...around, isQuoted: true }, blocks)
    } else if (node.type === 'footnoteDefinition' && node.children.length > 0) {
      const label = node.label ?? node.identifier
      const sign: Form = { kind: 'footnote', label }
      collect(node.children, around, blocks, sign, { kind: 'footnote-part' })
    } else if (isElement(node, 'Promotion') && !promotion) {
      blocks.promotions.push(node)
      collect(node.children, { ...around, promotion: true }, blocks)
    } else if (isElement(node, 'Figure')) {
      blocks.figures.push({ element: node, after: blocks.paragraphs.length })
      collect(node.children, { ...around, inFigure: true }, blocks)
    } else if (node.type !== 'thematicBreak') {
      blocks.unexpected.push({ node, inFigure })
    }
  }
}

function collectItems({ ordered, start, children }: List, around: Surroundings, blocks: Blocks) {
  for (const [index, item] of children.entries()) {
    const ordinal = ordered ? (item.data?.ordinal ?? (start ?? 1) + index) : null
    collect(item.children, around, blocks, { kind: 'item', level: around.depth, ordinal })
  }
}
