import { countCodePoints } from '../text/count-code-points.ts'
import type { Paragraph, Annotation } from './corpus.ts'

/**
 * Where words stand in an article's original, in Unicode code points from its beginning; the
 * end is the place after the last. This is how a TextPositionSelector counts (W3C Web
 * Annotation Data Model, 4.2.5).
 */
export interface PlaceInOriginal {
  start: number
  end: number
}

/** The place of a paragraph of the publisher's. */
export function placeOfParagraph(paragraph: Paragraph): PlaceInOriginal {
  return { start: paragraph.startInOriginal, end: paragraph.endInOriginal }
}

/** The place of the words of a passage; of a quote's, without the quotation marks around them. */
export function placeOfPassage({ text, startInOriginal: start }: Annotation): PlaceInOriginal {
  return { start, end: start + countCodePoints(text) }
}
