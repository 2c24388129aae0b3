import type { Annotation } from '../corpus/corpus.ts'
import { placeOfPassage } from '../corpus/place-in-original.ts'

/** The words of a passage with as much around them as makes them unmistakable. */
export interface TextQuote {
  exact: string
  prefix: string
  suffix: string
}

/** How many code points of context are given where fewer would do, as annotation clients do. */
const usual = 32

/**
 * The words of a passage as a TextQuoteSelector has them (W3C Web Annotation Data Model,
 * 4.2.4): together with what stands before and after them they are in the original once. The
 * context stays inside the paragraph, unless the same words stand in another just like it.
 */
export function textQuoteOf(passage: Annotation): TextQuote {
  const { text: exact, paragraph } = passage
  const { original } = paragraph.article

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
    // With everything before it and after it, nothing is there twice.
    const quote = quoteBetween(before, exact, after, context)
    if (isOnceIn(original, quote)) return quote
  }
}

/** @param context how many code points of what is before and after to keep */
function quoteBetween(before: string, exact: string, after: string, context: number): TextQuote {
  // So many units hold at least one code point more than is kept: none is cut in two.
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
