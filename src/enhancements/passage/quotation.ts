import { quotation } from '../../edition/words/quotation.ts'
import { formatDate } from '../../text/format-date.ts'
import { betweenGuillemets } from '../../text/in-guillemets.ts'
import type { Copyable } from './copyable.ts'

/** The same content as plain and as rich text, for one write to the clipboard. */
export interface Copied {
  text: string
  html: string
}

/**
 * A passage with its reference: the words in «…», the speaker, this edition's assessment of
 * them or of the claims within that are in doubt,
 * the citation of the article, the address of the passage, and the day on which it was read. Of a
 * section no words are copied: its reference says whether the heading is ours, and which paragraphs it
 * spans.
 *
 * @param today `2026-11-23`
 */
export function quotationOf(passage: Copyable, today: string): Copied {
  const { words, who, translation, assessment, name, url } = passage
  const day = formatDate(today)
  const citation = passage.citation.replace(quotation.accessSlot, day)
  const consulted = ` ${quotation.consulted(day)}`
  if (words === undefined) {
    return inLines(
      [`${quotation.sectionTitledBy(name, passage.isTitlePrinted === true)} `, url, consulted],
      [quotation.spannedText(citation)],
    )
  }
  const quoted = betweenGuillemets(words)
  // On the line of the attribution, so that nobody cuts the assessment off unawares.
  const by = [who && `— ${who}.`, translation, assessment].filter(Boolean).join(' ')
  const rest = inLines(
    ...(by === '' ? [] : [[by]]),
    [citation],
    [`${quotation.annotatedEdition} `, url, consulted],
  )
  return {
    text: `${quoted}\n${rest.text}`,
    html: `<blockquote cite="${escaped(url)}"><p>${escaped(quoted).replaceAll('\n', '<br>')}</p></blockquote>${rest.html}`,
  }
}

/** A passage for the device's share sheet, where some targets take the title and some the text. */
export function sharedOf({ words, byline, translation, assessment, url }: Copyable): ShareData {
  const text =
    words === undefined
      ? [byline]
      : [`${betweenGuillemets(words)} — ${byline}.`, translation, assessment]
  return { title: byline, text: text.filter(Boolean).join(' '), url }
}

/** Lines of plain text, which in rich text are paragraphs with their addresses as links. */
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
