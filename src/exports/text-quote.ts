import type { Annotation } from '../corpus/corpus.ts'
import { placeOfPassage } from '../corpus/place-in-original.ts'

/** The words of a passage with the context that makes them unique in the original. */
export interface TextQuote {
  exact: string
  prefix: string
  suffix: string
}

/** The least context in code points, which is what annotation clients give. */
const usual = 32

/**
 * The words of a passage as a TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4): with their
 * prefix and suffix they occur once in the original. The context stays inside the paragraph, unless
 * another paragraph has the same words in the same context. There is none where nothing but the
 * passages of the article is published.
 */
export function textQuoteOf(passage: Annotation): TextQuote {
  const { text: exact, paragraph } = passage
  const { original, reproduction } = paragraph.article
  if (reproduction === 'passages') return { exact, prefix: '', suffix: '' }

  const from = paragraph.text.indexOf(exact, passage.start)
  const inParagraph = quoteBetween(
    paragraph.text.slice(0, from),
    exact,
    paragraph.text.slice(from + exact.length),
    usual,
  )
  if (isOnceIn(original, inParagraph)) return inParagraph

  const { start, end } = placeOfPassage(passage)
  const points = Array.from(original)
  const before = points.slice(0, start).join('')
  const after = points.slice(end).join('')
  for (let context = usual; ; context *= 2) {
    // Ends at the latest with the whole original, which is there once.
    const quote = quoteBetween(before, exact, after, context)
    if (isOnceIn(original, quote)) return quote
  }
}

/** @param context the number of code points to keep of the text before and after */
function quoteBetween(before: string, exact: string, after: string, context: number): TextQuote {
  // Enough UTF-16 units for one code point more than is kept, so that none is cut in two.
  const units = 2 * context + 2
  return {
    exact,
    prefix: Array.from(before.slice(-units)).slice(-context).join(''),
    suffix: Array.from(after.slice(0, units)).slice(0, context).join(''),
  }
}

function isOnceIn(text: string, { exact, prefix, suffix }: TextQuote): boolean {
  const words = prefix + exact + suffix
  return text.indexOf(words) === text.lastIndexOf(words)
}
