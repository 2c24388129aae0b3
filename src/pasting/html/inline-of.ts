import type { Element, Nodes } from 'hast'
import type { Inline, Mark } from '../pasted-article.ts'
import { tidyInline } from '../tidy-inline.ts'
import { cleanAddress } from './clean-address.ts'
import type { Footnotes } from './footnotes.ts'
import { styleOf, type TextStyle } from './style-of.ts'
import { attribute, isBlock, isSilent } from './tree.ts'

/** What is known of the page while its text is read. */
export interface InlineSettings {
  classes: ReadonlyMap<string, TextStyle>
  footnotes: Footnotes
  /** The address of the page, to complete those of its links. */
  base: string | null
  /** The language of the page, without its region; `null` keeps no other language. */
  language: string | null
  /** Says of an element that it is no part of the text, and notes it as dropped. */
  leaveOut: (element: Element) => boolean
  /** Notes as dropped what a figure shows beside its caption. */
  dropRest: (figure: Element, caption: Element) => void
}

/** How the text around a node is set already. */
type Around = Pick<TextStyle, 'strong' | 'emphasis'>

/** The inline content of nodes, as a browser shows it. */
export function inlineOf(
  nodes: readonly Nodes[],
  settings: InlineSettings,
  around: Around = {},
): Inline[] {
  return tidyInline(nodes.flatMap((node) => read(node, settings, around)))
}

function read(node: Nodes, settings: InlineSettings, around: Around): Inline[] {
  if (node.type === 'text') {
    // Separators of lines and paragraphs break a line, as in the programs that write them.
    return node.value
      .split(/[\u2028\u2029]/)
      .flatMap((value, index): Inline[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        { type: 'text', value },
      ])
  }
  if (node.type !== 'element' || isSilent(node) || settings.footnotes.backLinks.has(node)) return []
  if (node.tagName === 'br') return [{ type: 'break' }]
  if (node.tagName === 'img') return emojiOf(node)
  const label = settings.footnotes.references.get(node)
  if (label !== undefined) return [{ type: 'footnote-reference', label }]
  return readElement(node, settings, around)
}

function readElement(element: Element, settings: InlineSettings, around: Around): Inline[] {
  if (settings.leaveOut(element)) return []
  const style = styleOf(element, settings.classes)
  const within: Around = {
    strong: style.strong ?? around.strong ?? false,
    emphasis: style.emphasis ?? around.emphasis ?? false,
  }
  let content = element.children.flatMap((child) => read(child, settings, within))
  if (content.length === 0) return []
  if (element.tagName === 'q') content = inQuotationMarks(content, settings.language)
  for (const mark of marksOf(element, style, around)) {
    // What is raised only to hold the sign of a footnote says nothing.
    const [only] = content
    if (content.length === 1 && only?.type === 'footnote-reference') return content
    content = [{ type: mark, content }]
  }
  const language = attribute(element, 'lang').split('-')[0]?.toLowerCase() ?? ''
  if (language !== '' && settings.language !== null && language !== settings.language) {
    content = [{ type: 'foreign', language: attribute(element, 'lang'), content }]
  }
  // What has a line of its own never touches the words beside it.
  if (isBlock(element) && element.tagName !== 'p') {
    content = [{ type: 'text', value: ' ' }, ...content, { type: 'text', value: ' ' }]
  }
  const url = element.tagName === 'a' ? cleanAddress(attribute(element, 'href'), settings.base) : ''
  return url === '' ? content : [{ type: 'link', url, content }]
}

function marksOf(element: Element, style: TextStyle, around: Around): Mark[] {
  return [
    ...(['s', 'del', 'strike'].includes(element.tagName) ? (['deleted'] as const) : []),
    ...(style.raised ? [style.raised] : []),
    ...(style.emphasis && !around.emphasis ? (['emphasis'] as const) : []),
    ...(style.strong && !around.strong ? (['strong'] as const) : []),
  ]
}

/** A browser prints the marks of `<q>`. */
function inQuotationMarks(content: Inline[], language: string | null): Inline[] {
  const [open, close] = language === 'es' || language === null ? ['«', '»'] : ['“', '”']
  return [{ type: 'text', value: open }, ...content, { type: 'text', value: close }]
}

/** A small picture in the place of a character. */
function emojiOf(image: Element): Inline[] {
  const alt = attribute(image, 'alt')
  const isCharacter = /^\P{L}{1,12}$/u.test(alt) && /\p{Extended_Pictographic}/u.test(alt)
  return isCharacter ? [{ type: 'text', value: alt }] : []
}
