import type { StripRow, StripStretch } from './strip.ts'

/** One line of a folded bar: `paragraph.text.slice(start, end)`. */
export interface StripLine {
  start: number
  end: number
  pieces: StripPiece[]
}

/** The part of a stretch in one line. */
export interface StripPiece {
  stretch: StripStretch
  start: number
  end: number
}

/** The conditions for a place to fold a bar, the best first: the least lengths that remain. */
const wishes = [
  // Nothing so short that it reads as an accident.
  { longer: 21, shorter: 12, rest: 21 },
  // Enough to aim at.
  { longer: 21, shorter: 0, rest: 0 },
  { longer: 0, shorter: 0, rest: 0 },
]

/**
 * Fold a paragraph's bar into lines, as a text is set: between words, and no line longer
 * than asked. Together the lines are the paragraph. As far as possible a stretch stays
 * whole, or is cut so that one piece at least is long enough to aim at.
 *
 * @param width the most characters in a line
 */
export function foldRow({ paragraph: { text }, stretches }: StripRow, width: number): StripLine[] {
  const lines: StripLine[] = []
  let start = 0
  do {
    const end = endOfLine(start)
    lines.push({ start, end, pieces: piecesBetween(start, end) })
    start = end
  } while (start < text.length)
  return lines

  function endOfLine(start: number): number {
    const limit = start + width
    if (limit >= text.length) return text.length

    const places: number[] = []
    for (let place = limit; place > start + width * 0.75; place -= 1) {
      if (text[place - 1] === ' ') places.push(place)
    }
    for (const wish of wishes) {
      const found = places.find((place) => keeps(wish, start, place))
      if (found !== undefined) return found
    }
    return limit
  }

  function keeps(wish: (typeof wishes)[number], lineStart: number, place: number): boolean {
    if (text.length - place < wish.rest) return false
    return stretches
      .filter(({ start, end }) => start < place && place < end)
      .map(({ start, end }) => [place - Math.max(start, lineStart), end - place] as const)
      .every(
        ([before, after]) =>
          Math.max(before, after) >= wish.longer && Math.min(before, after) >= wish.shorter,
      )
  }

  function piecesBetween(start: number, end: number): StripPiece[] {
    return stretches
      .filter((stretch) => stretch.start < end && start < stretch.end)
      .map((stretch) => ({
        stretch,
        start: Math.max(stretch.start, start),
        end: Math.min(stretch.end, end),
      }))
  }
}
