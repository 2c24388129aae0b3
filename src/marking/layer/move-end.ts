import { edition } from '../../edition/about.ts'

/** Where an end of a mark goes by one press of a key. */
export interface Move {
  /** The end that is moved. */
  end: 'start' | 'end'
  by: 'word' | 'character'
  direction: -1 | 1
}

/** The next place for an end of a mark in the words of a paragraph; the same one at their edge. */
export function moveEnd(words: string, offset: number, { end, by, direction }: Move): number {
  const granularity = by === 'word' ? 'word' : 'grapheme'
  const segments = [...new Intl.Segmenter(edition.language, { granularity }).segment(words)]
  const places = segments
    .filter(({ isWordLike }) => by === 'character' || isWordLike === true)
    .map(({ index, segment }) => (end === 'start' ? index : index + segment.length))
  return direction === 1
    ? (places.find((place) => place > offset) ?? offset)
    : (places.findLast((place) => place < offset) ?? offset)
}
