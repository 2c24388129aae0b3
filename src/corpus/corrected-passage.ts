import { sentenceAt } from '../text/sentence-at.ts'
import type { Article, Claim, Paragraph } from './corpus.ts'

/** The sentences of a paragraph in which something is corrected. */
export interface CorrectedPassage {
  paragraph: Paragraph
  /** The words in their order; each correction with the claim that it belongs to. */
  pieces: (string | { claim: Claim; correction: { of: string; to: string } })[]
  /** True if sentences before the first, or after the last, are left out. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/**
 * What to show of an article to one who has not read it: of the paragraph that its editor chose,
 * or of the one with most corrections, all from the first sentence that is corrected to the last.
 */
export function correctedPassageOf(article: Article): CorrectedPassage | undefined {
  const { paragraphs, shownParagraph } = article
  const paragraph =
    paragraphs.find(({ number }) => number === shownParagraph) ??
    paragraphs.toSorted((a, b) => correctionsIn(b).length - correctionsIn(a).length)[0]
  if (!paragraph) return undefined
  const corrections = correctionsIn(paragraph)
  const [first] = corrections
  const last = corrections.at(-1)
  if (!first || !last) return undefined

  const { text } = paragraph
  const { start } = sentenceAt(text, first.start)
  const { end } = sentenceAt(text, last.end - 1)
  const pieces: CorrectedPassage['pieces'] = []
  let place = start
  for (const { claim, correction, start, end } of corrections) {
    pieces.push(text.slice(place, start), { claim, correction })
    place = end
  }
  pieces.push(text.slice(place, end))
  return {
    paragraph,
    pieces: pieces.filter((piece) => piece !== ''),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  }
}

function correctionsIn({ text, passages }: Paragraph) {
  return passages.flatMap((passage) => {
    if (passage.kind !== 'claim') return []
    const { claim } = passage
    const { correction } = claim.assessment
    if (!correction) return []
    const start = text.indexOf(correction.of, passage.start)
    // In an article of which only passages are published, words may be left out.
    if (start < 0 || start >= passage.end) return []
    return { claim, correction, start, end: start + correction.of.length }
  })
}
