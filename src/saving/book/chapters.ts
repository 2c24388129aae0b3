import type { Element, ElementContent, Root, RootContent } from 'hast'
import {
  elementsAmong,
  elementsIn,
  hasClass,
  idsIn,
  keepOnly,
  withClass,
  type Around,
} from '../elements.ts'
import type { BookTitles } from './book.ts'

/** A document of a book. */
export interface Chapter {
  /** The name of its file, without the ending. */
  id: string
  title: string
  content: ElementContent[]
  /** What it is, for reading systems (https://www.w3.org/TR/epub-ssv-11/). */
  type: 'frontmatter' | 'bodymatter' | 'endnotes' | 'backmatter'
  hasDrawings: boolean
  /** The headings that the contents of the book lead to, besides its own title. */
  headings: { id: string; title: string }[]
}

/** The documents of the book that a page becomes. Links between them name the document. */
export function chaptersOf(page: Root, titles: BookTitles): Chapter[] {
  const tree: Root = { type: 'root', children: copyOf(page.children) }
  const drawings = drawingsOf(tree)
  const notes = notesOf(tree)
  const parts: Omit<Chapter, 'hasDrawings' | 'headings'>[] = [
    {
      id: 'articulo',
      title: titles.article,
      type: 'frontmatter',
      content: [...withClass(tree, 'saved-head'), ...withClass(tree, 'saved-key')],
    },
    {
      id: 'texto',
      title: titles.text,
      type: 'bodymatter',
      content: withClass(tree, 'article-text'),
    },
    { id: 'notas', title: titles.notes, type: 'endnotes', content: notes },
    { id: 'sobre', title: '', type: 'backmatter', content: withClass(tree, 'article-end') },
  ]
  const read = parts.filter(({ content }) => content.length > 0)
  const fileOf = new Map(
    read.flatMap(({ id, content }) => idsIn({ children: content }).map((one) => [one, id])),
  )
  return read.map((part) => {
    const elements = elementsIn({ children: part.content })
    for (const drawing of elements) if (drawing.tagName === 'svg') drawGlyph(drawing, drawings)
    for (const node of elementsIn({ children: part.content })) {
      setForBook(node, (id) => fileOf.get(id), part.id)
    }
    return {
      ...part,
      hasDrawings: elements.some(({ tagName }) => tagName === 'svg'),
      headings: headingsIn(elements, part.type),
    }
  })
}

/** A copy of nodes, which have their places in the text in common: to copy these would take longer. */
function copyOf<Content extends RootContent>(nodes: readonly Content[]): Content[] {
  return nodes.map((node) =>
    node.type === 'element'
      ? { ...node, properties: { ...node.properties }, children: copyOf(node.children) }
      : { ...node },
  )
}

/** Take the notes out of the text: each a block that its sign leads to, with a link back. */
function notesOf(parent: Around): Element[] {
  const notes = elementsAmong(parent).flatMap((child) =>
    isNotes(child) ? withClass(child, 'gloss').map(noteOf) : notesOf(child),
  )
  keepOnly(parent, (child) => child.type !== 'element' || !isNotes(child))
  return notes
}

function isNotes(node: Element): boolean {
  return hasClass(node, 'notes')
}

/** A `div`, not an `aside`: some reading systems hide an `aside` from those who turn the pages. */
function noteOf(gloss: Element): Element {
  const [summary] = childrenOf(gloss, 'details').flatMap((one) => childrenOf(one, 'summary'))
  const [body] = withClass(gloss, 'gloss-body')
  const back = withClass(gloss, 'self-link')
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: gloss.properties.className,
      id: body?.properties.id,
      role: 'doc-footnote',
    },
    children: [
      ...(summary ? [headOf(summary, body)] : []),
      ...(body?.children ?? []),
      ...back.map((link) => ({
        ...link,
        tagName: 'p',
        properties: {},
        children: [{ ...link, properties: { href: link.properties.href, role: 'doc-backlink' } }],
      })),
    ],
  }
}

/** The words that are noted and how they stand; what is said of them in short, if the note does not. */
function headOf(summary: Element, body: Element | undefined): Element {
  const said = body ? textOf(body) : ''
  const isRepeated = (child: ElementContent) =>
    child.type === 'element' &&
    hasClass(child, 'preview') &&
    said.includes(textOf(child).replace(/\.$/, ''))
  return {
    ...summary,
    tagName: 'p',
    properties: {},
    children: summary.children.filter((child) => !isRepeated(child)),
  }
}

function childrenOf({ children }: Element, tagName: string): Element[] {
  return elementsAmong({ children }).filter((one) => one.tagName === tagName)
}

/** The shapes of the glyphs, by the ids under which a page has them. */
function drawingsOf(tree: Root): Map<string, Element> {
  const symbols = elementsIn(tree).filter(({ tagName }) => tagName === 'symbol')
  return new Map(symbols.map((symbol) => [`#${String(symbol.properties.id)}`, symbol]))
}

/** Each glyph has its shapes: a note that opens over the text has nothing else of its document. */
function drawGlyph(glyph: Element, drawings: ReadonlyMap<string, Element>): void {
  const [use] = childrenOf(glyph, 'use')
  const drawing = drawings.get(String(use?.properties.href))
  if (!drawing) return
  glyph.properties = { ...drawing.properties, ...glyph.properties, id: undefined }
  glyph.children = copyOf(drawing.children)
}

/** What EPUB calls what ARIA has a role for. */
const types: Record<string, string> = {
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-backlink': 'backlink',
}

function setForBook(node: Element, fileOf: (id: string) => string | undefined, file: string): void {
  // A reading system has no disclosures, and moves by pages of its own.
  if (node.tagName === 'details') node.tagName = 'div'
  if (node.tagName === 'summary') node.tagName = 'p'
  if (hasClass(node, 'paragraph-link')) setNumber(node)
  if (hasClass(node, 'passage')) setFootnote(node)
  const { properties } = node
  properties.tabIndex = undefined
  for (const name of Object.keys(properties)) {
    if (/^data[A-Z]/.test(name)) properties[name] = undefined
  }
  if (typeof properties.href === 'string' && properties.href.startsWith('#')) {
    const id = properties.href.slice(1)
    const other = fileOf(id)
    if (other !== undefined && other !== file) properties.href = `${other}.xhtml#${id}`
  } else if (typeof properties.href === 'string') {
    properties.href = uriOf(properties.href)
  }
  if (typeof properties.role === 'string' && properties.role in types) {
    properties['epub:type'] = types[properties.role]
  }
  if (properties.lang !== undefined) properties.xmlLang = properties.lang
}

/** A link with every sign encoded that browsers let pass and the rules for a book do not (RFC 3986). */
function uriOf(href: string): string {
  return href
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/(?<=#.*)#/g, '%23')
}

/** The number of a paragraph, which leads to where it stands. */
function setNumber(link: Element): void {
  link.tagName = 'span'
  link.properties = { className: ['paragraph-number'] }
}

/** A footnote of the publisher's is the whole block, which then has the id. */
function setFootnote(passage: Element): void {
  const paragraph = passage.children.find((child) => child.type === 'element')
  if (paragraph?.type !== 'element' || !hasClass(paragraph, 'footnote')) return
  const { id, ...others } = paragraph.properties
  passage.properties = { ...passage.properties, id, role: 'doc-footnote' }
  paragraph.properties = others
}

/** The sections of the text, and the parts that follow it. */
function headingsIn(elements: readonly Element[], type: Chapter['type']): Chapter['headings'] {
  if (type === 'frontmatter' || type === 'endnotes') return []
  return elements
    .filter(({ tagName }) => tagName === 'section')
    .flatMap((section) => {
      const id = [section.properties.ariaLabelledBy].flat().join(' ')
      const heading = elementsIn(section).findLast(({ properties }) => properties.id === id)
      if (heading === undefined) return []
      const title = textOf(heading).replace(/\s+/g, ' ').trim()
      return [{ id: section.properties.id ?? id, title }]
    })
}

/** The words of an element, without the numbers of notes. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || hasClass(node, 'mark-link')) return ''
  return node.children.map(textOf).join('')
}
