import type { FootnoteReference, List, PhrasingContent, Root, Table } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { blocksOf, type Block } from '../annotations/blocks.ts'
import { attributeOf, setAttribute } from '../annotations/nodes.ts'
import { textOf } from '../annotations/text-of.ts'
import { fragmentOf } from '../edition/paths.ts'

/**
 * Give every paragraph of an article what its component needs: its number and anchor, and what it is
 * beside a plain paragraph. Footnotes become the paragraphs that they consist of.
 */
export function setForms(tree: Root, article: string): void {
  const { paragraphs } = blocksOf(tree)
  const signs = placesOfSigns(paragraphs)
  const notes = new Map<string, number>()
  setLevels(paragraphs)

  for (const [index, block] of paragraphs.entries()) {
    const { node, form } = block
    const number = index + 1
    if (form.kind === 'footnote') notes.set(form.label, number)
    if (node.type === 'table') setTable(node)
    node.data = {
      ...node.data,
      hProperties: {
        id: fragmentOf({ kind: 'paragraph', number }),
        article,
        number,
        ...(node.type === 'heading' && { level: node.depth }),
        ...(isTitle(block) && { section: attributeOf(block.section, 'id') }),
        ...(form.kind === 'item' && { item: form.ordinal === null ? '•' : `${form.ordinal}.` }),
        ...(form.kind === 'footnote-part' && { goesOn: true }),
        ...(form.kind === 'footnote' && { footnote: form.label, sign: signs.get(form.label) }),
      },
    }
  }

  visit(tree, (node, index, parent) => {
    // Else the paragraph of an item would be no element.
    if (node.type === 'list' || node.type === 'listItem') node.spread = true
    if (node.type === 'list' && node.ordered) setNumbers(node)
    if (index === undefined || !parent) return CONTINUE
    if (node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1, ...node.children)
      return [SKIP, index]
    }
    if (node.type === 'footnoteReference') {
      parent.children.splice(index, 1, signOf(node, notes.get(labelOf(node)) ?? 0))
    }
    return CONTINUE
  })
}

/** The numbers of the paragraphs in which the signs of footnotes stand first. */
function placesOfSigns(paragraphs: readonly Block[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [index, { node }] of paragraphs.entries()) {
    visit(node, 'footnoteReference', (sign) => {
      const label = labelOf(sign)
      if (!places.has(label)) places.set(label, index + 1)
    })
  }
  return places
}

function labelOf({ label, identifier }: Pick<FootnoteReference, 'label' | 'identifier'>): string {
  return label ?? identifier
}

/** The sign of a footnote as an element that links to it. */
function signOf(sign: FootnoteReference, number: number): PhrasingContent {
  const element: PhrasingContent = {
    type: 'mdxJsxTextElement',
    name: 'FootnoteSign',
    attributes: [],
    children: [],
  }
  setAttribute(element, 'label', labelOf(sign))
  setAttribute(element, 'number', String(number))
  return element
}

/**
 * Set the levels of the headings of a page. A subhead that is the title of its section is of the
 * second level, any other is below the title; no level is left out.
 */
function setLevels(paragraphs: readonly Block[]): void {
  let above = { section: paragraphs[0]?.section, level: 2 }
  for (const block of paragraphs) {
    const { node, section } = block
    if (section !== above.section) above = { section, level: 2 }
    if (node.type !== 'heading') continue
    const level = isTitle(block) ? 2 : node.depth + (hasOwnTitle(block) ? 1 : 0)
    const lowest = isTitle(block) ? 2 : 3
    node.depth = Math.min(Math.max(level, lowest), above.level + 1, 6) as typeof node.depth
    above.level = node.depth
  }
}

function hasOwnTitle({ section }: Block): boolean {
  return attributeOf(section, 'title') !== undefined
}

/** True if a paragraph is the subhead that gives its section its title. */
function isTitle(block: Block): boolean {
  const { node, section } = block
  return node.type === 'heading' && !hasOwnTitle(block) && section.children[0] === node
}

/** An item whose number is not the next one says which it is. */
function setNumbers({ start, children }: List): void {
  let next = start ?? 1
  for (const item of children) {
    const { ordinal = next } = item.data ?? {}
    if (ordinal !== next) item.data = { ...item.data, hProperties: { value: String(ordinal) } }
    next = ordinal + 1
  }
}

/** Head cells say of what they are the head; a row of heads without words is not shown. */
function setTable(table: Table): void {
  // It would become a style attribute, which the policy of the pages does not allow.
  table.align = null
  const [head] = table.children
  if (!head) return
  if (textOf(head) === '') head.data = { hProperties: { hidden: true } }
  for (const cell of head.children) cell.data = { hProperties: { scope: 'col' } }
}
