import type { Entity } from '../../corpus/corpus.ts'
import { foldRow, type StripLine } from '../../corpus/fold-row.ts'
import type { StripRow, StripStretch } from '../../corpus/strip.ts'

/** The measures of a bar, in pixels from the top of its line. */
interface BarLook {
  /** From one line of a folded bar to the next. */
  pitch: number
  /** The bar, and the area that a pointer hits: at least 24 pixels high. */
  bar: { y: number; height: number }
  target: { y: number; height: number }
  /** The fine rule over a quote, and the line through sentences that name an entity. */
  inks: Record<'quote' | 'naming', { y: number; height: number }>
  /** The room above a quote for its speaker's name. */
  nameRoom: number
  /** How many steps the width has: finer ones could not be seen and would weigh more. */
  parts: number
}

export type BarSize = 'large' | 'slim' | 'empty'

/** In the large figure, in the list of sections beside the text, and for a paragraph without marks. */
export const looks: Record<BarSize, BarLook> = {
  large: {
    pitch: 28,
    bar: { y: 4, height: 16 },
    target: { y: 4, height: 24 },
    inks: { quote: { y: 0, height: 1.5 }, naming: { y: 10, height: 4 } },
    nameRoom: 20,
    parts: 1000,
  },
  slim: {
    pitch: 19,
    bar: { y: 5, height: 9 },
    target: { y: 0, height: 19 },
    inks: { quote: { y: 2, height: 1 }, naming: { y: 10, height: 4 } },
    nameRoom: 0,
    parts: 100,
  },
  empty: {
    pitch: 6,
    bar: { y: 1, height: 3 },
    target: { y: 0, height: 6 },
    inks: { quote: { y: 0, height: 0 }, naming: { y: 0, height: 0 } },
    nameRoom: 0,
    parts: 100,
  },
}

/** A part of a line; `y` is the top of that line. */
interface DrawnPart {
  x: string
  width: string
  y: number
}

interface DrawnStretch {
  stretch: StripStretch
  /** One for each line on which it lies. */
  parts: DrawnPart[]
  /** The speaker's name over the beginning of a quote, where there is room for it. */
  name?: PlacedName & { x: string; y: number }
}

interface PlacedName {
  text: string
  /** The character of the line at which the name begins or ends. */
  at: number
  anchor: 'start' | 'end'
}

/** The characters of text that one letter of a name takes up where a bar is narrowest. */
const charactersPerLetter = 5.6

/**
 * Draw the bar of a paragraph: vertical measures in pixels, horizontal ones as shares of its width.
 *
 * @param scale how many characters fill the width; a longer bar is folded
 */
export function drawBar(row: StripRow, scale: number, size: BarSize) {
  const { pitch, nameRoom, parts } = looks[size]
  const share = (characters: number) => Math.round((characters / scale) * parts)
  const percent = (share: number) => `${(share * 100) / parts}%`
  const drawn = new Map<StripStretch, DrawnStretch>()
  const lines: DrawnPart[] = []
  const named = new Set<Entity>()
  let top = 0

  for (const line of foldRow(row, scale)) {
    const names = nameRoom > 0 ? namesOver(line, scale, named) : new Map<StripStretch, PlacedName>()
    if (names.size > 0) top += nameRoom
    lines.push({ x: '0', width: percent(share(line.end - line.start)), y: top })
    for (const { stretch, start, end } of line.pieces) {
      const known = drawn.get(stretch) ?? { stretch, parts: [] }
      drawn.set(stretch, known)
      const from = share(start - line.start)
      known.parts.push({
        x: percent(from),
        width: percent(Math.max(1, share(end - line.start) - from)),
        y: top,
      })
      const name = names.get(stretch)
      if (name) known.name = { ...name, x: percent(share(name.at)), y: top }
    }
    top += pitch
  }

  return { height: top, lines, stretches: [...drawn.values()] }
}

/**
 * The names of the speakers whose quotes begin in a line, as far as each has room.
 *
 * @param named the speakers who have been named in the paragraph, to which these are added
 */
function namesOver(
  line: StripLine,
  scale: number,
  named: Set<Entity>,
): Map<StripStretch, PlacedName> {
  const placed = new Map<StripStretch, PlacedName>()
  let free = 0
  for (const { stretch, start } of line.pieces) {
    if (stretch.kind !== 'quote' || start !== stretch.start) continue
    const { speaker } = stretch.quote
    if (named.has(speaker)) continue
    const text = speaker.name
    const room = text.length * charactersPerLetter
    const begins = start - line.start
    const fits = begins + room <= scale
    const from = fits ? begins : scale - room
    if (from < free) continue

    placed.set(stretch, { text, at: fits ? begins : scale, anchor: fits ? 'start' : 'end' })
    free = from + room
    named.add(speaker)
  }
  return placed
}
