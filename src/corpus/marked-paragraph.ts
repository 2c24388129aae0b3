import type { Paragraph, Passage } from './corpus.ts'

/** A piece of a paragraph: unmarked words, or a passage with the pieces of its words. */
export type Piece = string | { passage: Passage; pieces: Piece[] }

/**
 * The words of a paragraph with some of its passages marked in them, as a tree: a claim
 * made in a quote is inside it. The pieces put together again are the paragraph.
 *
 * @param passages passages of that paragraph, in the order of its text
 */
export function markedParagraph(
  { text }: Pick<Paragraph, 'text'>,
  passages: readonly Passage[],
): Piece[] {
  return piecesIn(text, passages, 0, text.length)
}

function piecesIn(text: string, passages: readonly Passage[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let place = start
  for (const passage of passages) {
    // It is in the pieces of an earlier passage already.
    if (passage.start < place) continue
    const inside = passages.filter(
      (other) => other !== passage && passage.start <= other.start && other.end <= passage.end,
    )
    pieces.push(text.slice(place, passage.start), {
      passage,
      pieces: piecesIn(text, inside, passage.start, passage.end),
    })
    place = passage.end
  }
  return [...pieces, text.slice(place, end)].filter((piece) => piece !== '')
}
