import { formatDate } from '../../text/format-date.ts'
import type { Copyable } from './copyable.ts'

/** The same in two formats, for one write to the clipboard. */
export interface Copied {
  text: string
  html: string
}

/**
 * A passage with who says it and where it is from: the exact words in «…», the citation of
 * the article, the address of the passage, and the day on which it was read.
 *
 * @param today `2026-11-23`
 */
export function quotationOf(passage: Copyable, today: string): Copied {
  const { words, who, name, citation, url } = passage
  const consulted = `Consultado el ${formatDate(today)}.`
  const by = who === undefined ? '' : `${who}. `
  const quoted = words === undefined ? `${name}.` : `«${words}»`
  const edition = 'Edición anotada de Glosa:'
  return {
    text: `${quoted}\n${by}${citation} ${edition} ${url}. ${consulted}`,
    html:
      (words === undefined
        ? `<p>${escaped(quoted)}</p>`
        : `<blockquote cite="${escaped(url)}"><p>${escaped(quoted)}</p></blockquote>`) +
      `<p>${escaped(by + citation)} ${edition} ${linkOf(url).html}. ${consulted}</p>`,
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
