import { siteName } from '../../edition/about.ts'
import { accessSlot } from '../../exports/csl/access-slot.ts'
import { formatDate } from '../../text/format-date.ts'
import type { Copyable } from './copyable.ts'

/** The same in two formats, for one write to the clipboard. */
export interface Copied {
  text: string
  html: string
}

/**
 * A passage with where it is from: the exact words in «…», who says them, this edition's
 * assessment of them if there is one, the citation of the article, the address of the passage, and
 * the day on which it was read. Of a section it is said whose its heading is, and which
 * paragraphs of the article it spans.
 *
 * @param today `2026-11-23`
 */
export function quotationOf(passage: Copyable, today: string): Copied {
  const { words, who, assessment, name, url } = passage
  const day = formatDate(today)
  const citation = passage.citation.replace(accessSlot, day)
  const consulted = ` [consulta: ${day}].`
  if (words === undefined) {
    return inLines(
      [`${name}, así titulada en la edición anotada de ${siteName}: `, url, consulted],
      [`Texto del artículo que abarca: ${citation}`],
    )
  }
  const quoted = `«${words}»`
  // What we think of the words is where it cannot be lost without them.
  const by = who === undefined ? [] : [[`— ${who}.`, assessment].filter(Boolean).join(' ')]
  const rest = inLines(
    ...by.map((line) => [line]),
    [citation],
    [`Edición anotada de ${siteName}: `, url, consulted],
  )
  return {
    text: `${quoted}\n${rest.text}`,
    html: `<blockquote cite="${escaped(url)}"><p>${escaped(quoted)}</p></blockquote>${rest.html}`,
  }
}

/** The same for the device's own sheet, some of whose targets take the title and some the text. */
export function sharedOf({ words, byline, assessment, url }: Copyable): ShareData {
  const text = words === undefined ? [byline] : [`«${words}» — ${byline}.`, assessment]
  return { title: byline, text: text.filter(Boolean).join(' '), url }
}

/** Lines of text, which in rich text are paragraphs; an address in them is a link there. */
function inLines(...lines: string[][]): Copied {
  const isAddress = (piece: string) => URL.canParse(piece)
  return {
    text: lines.map((pieces) => pieces.join('')).join('\n'),
    html: lines
      .map((pieces) =>
        pieces.map((piece) => (isAddress(piece) ? linkOf(piece).html : escaped(piece))).join(''),
      )
      .map((line) => `<p>${line}</p>`)
      .join(''),
  }
}

/** An address, which in rich text is a link. */
export function linkOf(url: string): Copied {
  return { text: url, html: `<a href="${escaped(url)}">${escaped(url)}</a>` }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
