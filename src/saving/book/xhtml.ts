import type { Element, ElementContent, Properties } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { toXml } from 'xast-util-to-xml'
import type { BookRecord } from './book.ts'
import type { Chapter } from './chapters.ts'
import { namespaces } from './namespaces.ts'

/** A document of a book, as XHTML; the publisher's words run in the direction of their language. */
export function xhtmlOf(
  chapter: Chapter,
  { languages, direction }: Pick<BookRecord, 'languages' | 'direction'>,
): string {
  const { title, type, content, headings } = chapter
  const language = languages.at(-1)
  const name = title || (headings[0]?.title ?? '')
  const isNotes = type === 'endnotes'
  const dir = type === 'bodymatter' && direction === 'rtl' ? direction : undefined
  const inside = isNotes
    ? [
        element(
          'section',
          { 'epub:type': type, role: 'doc-endnotes', ariaLabelledBy: ['sobre-notas'] },
          element('h2', { id: 'sobre-notas' }, { type: 'text', value: title }),
          ...content,
        ),
      ]
    : content
  const html = element(
    'html',
    { ...namespaces, lang: language, xmlLang: language },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('title', {}, { type: 'text', value: name }),
      element('link', { rel: ['stylesheet'], href: 'style.css' }),
    ),
    element('body', isNotes ? {} : { 'epub:type': type, dir }, ...inside),
  )
  const written = toXml(toXast(html)).replace(endOfEmpty, '/>')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`
}

/** The ends of elements that never have content: who reads the document as HTML takes them for another. */
const endOfEmpty = /><\/(?:br|col|hr|link|meta|wbr)>/g

function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
