import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Block, Inline } from '../pasted-article.ts'
import { plainBlocks } from '../plain/plain-blocks.ts'
import { tidyInline } from '../tidy-inline.ts'
import { cleanAddress } from './clean-address.ts'
import { inlineOf, type InlineSettings } from './inline-of.ts'
import { lineBlocks } from './line-blocks.ts'
import { listItemOfWord, listLevelOf, nestLists } from './lists.ts'
import { isLayoutTable, tableOf } from './table-of.ts'
import { attribute, elementsIn, holdsBlock, isBlock, isSilent } from './tree.ts'

/** A block, and the node that it was read from. */
export interface Piece {
  block: Block
  node: Nodes
  /** The depth of a list whose program writes one list for each level. */
  listLevel?: number
}

/** The blocks that a part of a page shows, one after the other. */
export function piecesOf(parent: Root | Element, settings: InlineSettings): Piece[] {
  const pieces: Piece[] = []
  let run: Nodes[] = []
  const endRun = () => {
    pieces.push(...piecesOfRun(run, parent, settings))
    run = []
  }
  for (const child of parent.children) {
    if (child.type === 'text') run.push(child)
    if (child.type !== 'element' || isSilent(child)) continue
    if (!hasOwnLine(child)) {
      run.push(child)
      continue
    }
    endRun()
    if (!settings.leaveOut(child)) pieces.push(...readBlock(child, settings))
  }
  endRun()
  return nestLists(pieces)
}

function hasOwnLine(element: Element): boolean {
  // A name with a hyphen is a component of the site: a paragraph, a card, an advertisement.
  const isComponent = element.tagName.includes('-') && !element.tagName.startsWith('mjx-')
  return isBlock(element) || isComponent || holdsBlock(element)
}

function readBlock(element: Element, settings: InlineSettings): Piece[] {
  const note = settings.footnotes.notes.get(element)
  if (note !== undefined) return [footnote(element, note, settings)]
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (heading !== undefined) return headingOf(element, Number(heading), settings)
  switch (element.tagName) {
    case 'p':
      return (
        listItemOfWord(element, settings) ??
        quotationOfWord(element, settings) ??
        piecesOfRun([element], element, settings)
      )
    case 'ul':
    case 'ol':
      return listOf(element, settings)
    case 'blockquote':
      return quotationOf(element, settings)
    case 'table':
      return isLayoutTable(element)
        ? piecesOf(element, settings)
        : [{ block: tableOf(element, settings), node: element }]
    case 'figure':
      return figureOf(element, settings)
    case 'pre':
      return preformatted(element)
    case 'hr':
      return [{ block: { type: 'rule', printed: '' }, node: element }]
    default:
      return /\bwp-caption\b/.test(attribute(element, 'className'))
        ? figureOf(element, settings)
        : piecesOf(element, settings)
  }
}

/** The paragraphs that a run of inline content makes, and the images in it. */
function piecesOfRun(nodes: Nodes[], element: Root | Element, settings: InlineSettings): Piece[] {
  const images = nodes.flatMap((node) => (node.type === 'element' ? imagesIn(node, settings) : []))
  const blocks = lineBlocks(
    inlineOf(nodes, settings),
    element.type === 'element' ? attribute(element, 'className') : '',
  )
  return [...images, ...blocks].map((block) => ({ block, node: firstShown(nodes) ?? element }))
}

function firstShown(nodes: readonly Nodes[]): Nodes | undefined {
  return nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')
}

function headingOf(element: Element, level: number, settings: InlineSettings): Piece[] {
  // A heading is strong by itself, and where its lines break is a matter of its page.
  const content = inlineOf(element.children, settings, { strong: true, emphasis: false }).map(
    (inline): Inline => (inline.type === 'break' ? { type: 'text', value: ' ' } : inline),
  )
  const images = imagesIn(element, settings).map((block) => ({ block, node: element }))
  if (content.length === 0) return images
  return [
    { block: { type: 'heading', level, content: tidyInline(content) }, node: element },
    ...images,
  ]
}

function listOf(element: Element, settings: InlineSettings): Piece[] {
  const children = element.children.filter((child) => child.type === 'element')
  if (children.some((child) => settings.footnotes.notes.has(child))) {
    return piecesOf(element, settings)
  }
  // Old pages indent text with a list that has no items.
  if (!children.some(({ tagName }) => tagName === 'li')) return piecesOf(element, settings)
  const items: Block[][] = []
  for (const child of element.children) {
    const isShown = child.type === 'text' || (child.type === 'element' && !isSilent(child))
    if (!isShown || (child.type === 'element' && settings.leaveOut(child))) continue
    const isItem = child.type === 'element' && child.tagName === 'li'
    const inner = isItem
      ? piecesOf(child, settings)
      : piecesOf({ type: 'root', children: [child] }, settings)
    const blocks = inner.map(({ block }) => block)
    if (blocks.length === 0) continue
    const last = items.at(-1)
    // Google Docs and Outlook put an inner list beside the item that it belongs to.
    if (!isItem && last) last.push(...blocks)
    else items.push(blocks)
  }
  if (items.length === 0) return []
  const ordered = element.tagName === 'ol'
  const start = Number(attribute(element, 'start')) || 1
  const level = listLevelOf(element)
  const block: Block = { type: 'list', ordered, start, items }
  return [{ block, node: element, ...(level === undefined ? {} : { listLevel: level }) }]
}

function quotationOf(element: Element, settings: InlineSettings): Piece[] {
  const blocks = piecesOf(element, settings).map(({ block }) => block)
  return blocks.length === 0 ? [] : [{ block: { type: 'quotation', blocks }, node: element }]
}

/** A paragraph in the style that Word has for quotations. */
function quotationOfWord(element: Element, settings: InlineSettings): Piece[] | undefined {
  if (!/\bMso(?:Intense)?Quote/.test(attribute(element, 'className'))) return undefined
  const blocks = piecesOfRun([element], element, settings).map(({ block }) => block)
  return blocks.length === 0 ? [] : [{ block: { type: 'quotation', blocks }, node: element }]
}

function footnote(element: Element, label: string, settings: InlineSettings): Piece {
  const pieces =
    element.tagName === 'p'
      ? piecesOfRun([element], element, settings)
      : piecesOf(element, settings)
  const blocks = pieces.map(({ block }) => block)
  const [first] = blocks
  if (first?.type === 'paragraph' && first.content[0]?.type === 'text') {
    // The number of the note is its label.
    const words = first.content[0].value.replace(/^[[(]?\d{1,3}[\])]?[.:]?\s+(?=\S)|^[\^↑]\s*/, '')
    blocks[0] = {
      ...first,
      content: tidyInline([{ type: 'text', value: words }, ...first.content.slice(1)]),
    }
  }
  return { block: { type: 'footnote', label, blocks }, node: element }
}

function figureOf(element: Element, settings: InlineSettings): Piece[] {
  const inner = elementsIn(element)
  const caption = inner.find(
    (child) =>
      child.tagName === 'figcaption' || /\bwp-caption-text\b/.test(attribute(child, 'className')),
  )
  const words = caption ? inlineOf(apart(caption.children), settings) : []
  const rest: InlineSettings = {
    ...settings,
    leaveOut: (inner) => inner === caption || settings.leaveOut(inner),
  }
  if (inner.some(({ tagName }) => ['table', 'blockquote', 'pre'].includes(tagName))) {
    const pieces = piecesOf(element, rest)
    const table = pieces.find(({ block }) => block.type === 'table')?.block
    if (table?.type === 'table') table.caption = words
    else if (words.length > 0) {
      pieces.push({ block: { type: 'paragraph', content: words }, node: element })
    }
    return pieces
  }
  const images: Block[] = imagesIn(element, settings)
  if (caption) settings.dropRest(element, caption)
  const shown = words.length > 0 ? words : inlineOf(element.children, rest)
  if (images.length === 0 && shown.length > 0) {
    images.push({ type: 'image', alt: '', url: '', caption: [] })
  }
  const last = images.at(-1)
  if (last?.type === 'image') last.caption = shown
  return images.map((block) => ({ block, node: element }))
}

/** The parts of a caption, such as its credit, which only a style sets apart. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    const touches =
      node.type === 'element' &&
      node.tagName === 'span' &&
      (before?.type === 'element' || (before?.type === 'text' && /[.!?»”)]$/.test(before.value)))
    return touches ? [{ type: 'text', value: ' ' }, node] : [node]
  })
}

/** The images of an element that are more than a dot that counts readers or a character. */
function imagesIn(element: Element, settings: InlineSettings): Block[] {
  return [element, ...elementsIn(element)]
    .filter(({ tagName }) => tagName === 'img')
    .filter((image) => !settings.leaveOut(image))
    .flatMap((image): Block[] => {
      const source = attribute(image, 'dataSrc') || attribute(image, 'src')
      const alt = attribute(image, 'alt').trim()
      const isDot = ['width', 'height'].some((side) => /^[01]$/.test(attribute(image, side)))
      const isEmoji = /\p{Extended_Pictographic}/u.test(alt) && !/\p{L}/u.test(alt)
      if (isDot || isEmoji || (source === '' && alt === '')) return []
      const url = /^data:/.test(source) ? '' : cleanAddress(source, settings.base)
      return url === '' && alt === '' ? [] : [{ type: 'image', alt, url, caption: [] }]
    })
}

/** Verse, or a whole text as it was typed. */
function preformatted(element: Element): Piece[] {
  const text = rawTextOf(element).replace(/^\n/, '').trimEnd()
  if (text.trim() === '') return []
  if (/\n[ \t]*\n/.test(text) && text.length > 1000) {
    return plainBlocks(text).lines.map(({ block }) => ({ block, node: element }))
  }
  const lines = text.split('\n').map((value): Inline[] => [{ type: 'text', value }])
  return [{ block: { type: 'verse', lines }, node: element }]
}

function rawTextOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      return child.tagName === 'br' ? '\n' : rawTextOf(child)
    })
    .join('')
}
