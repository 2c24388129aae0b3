import type { ParagraphText } from '../annotations/annotation.ts'
import type { Original, OriginalLine } from './parsed-content.ts'

/** A paragraph as it is printed: words, and where they begin in the original, in code points. */
export type PrintedParagraph = Pick<OriginalLine, 'text' | 'start'>

/**
 * The lines of an original as the paragraphs of its article, in their order: one line each, but as
 * many as a paragraph has lines of verse or rows.
 */
export function paragraphsOfOriginal(
  { lines }: Original,
  paragraphs: readonly Pick<ParagraphText, 'text'>[],
): PrintedParagraph[] {
  let at = 0
  return paragraphs.flatMap(({ text }) => {
    const own = lines.slice(at, at + text.split('\n').length)
    at += own.length
    const [first] = own
    return first ? { text: own.map((line) => line.text).join('\n'), start: first.start } : []
  })
}
