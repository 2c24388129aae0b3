import { breakLines, type Word } from './break-lines.ts'

/** The width of words in a size, in pixels. */
export type Measure = (text: string, size: number) => number

export interface Room {
  width: number
  height: number
}

/** The sizes to choose from, in pixels. */
export interface Sizes {
  least: number
  most: number
}

export interface FittedText {
  size: number
  /** From one baseline to the next. */
  leading: number
  height: number
  lines: FittedLine[]
  /** Whether words at the end are left out, which `[…]` says. */
  isCut: boolean
}

/** A line, its words placed from its beginning; `top` is that of its share of the height. */
export interface FittedLine {
  top: number
  width: number
  words: { text: string; x: number }[]
}

const step = 2

/** What a cut leaves out is at most so much of what would have had room. */
const leastKept = 0.6

/**
 * Set paragraphs as large as a room allows. Only what has no room in the least size is cut:
 * after a sentence if that leaves most of it, otherwise after a word.
 *
 * @param wrap what goes around each paragraph, such as quotation marks
 */
export function fitText(
  paragraphs: readonly string[],
  room: Room,
  sizes: Sizes,
  measure: Measure,
  wrap: (text: string) => string = (text) => text,
): FittedText {
  const wrapped = paragraphs.map(wrap)
  // The larger the words, the more room they take, but for a line that breaks more luckily:
  // whatever is chosen has been seen to fit.
  let [low, high] = [sizes.least, sizes.most]
  let fitting = fits(wrapped, low)
  if (!fitting) return cut()
  while (low < high) {
    const middle = low + step * Math.ceil((high - low) / step / 2)
    const larger = fits(wrapped, middle)
    if (larger) [low, fitting] = [middle, larger]
    else high = middle - step
  }
  return fitting

  function fits(texts: readonly string[], size: number): FittedText | undefined {
    const set = setText(texts, room.width, size, measure)
    const isOver =
      set.height > room.height ||
      (size > sizes.least && set.lines.some(({ width }) => width > room.width))
    return isOver ? undefined : set
  }

  function cut(): FittedText {
    const all = paragraphs.flatMap((text, paragraph) =>
      wordsOf(text).map((word) => ({ word, paragraph })),
    )
    const first = (count: number) => {
      const kept = all.slice(0, count)
      const last = kept.at(-1)?.paragraph ?? 0
      return paragraphs.slice(0, last + 1).map((_, index) => {
        const words = kept.filter(({ paragraph }) => paragraph === index).map(({ word }) => word)
        return wrap(index === last ? asCut(words) : words.join(' '))
      })
    }

    let [few, many] = [1, all.length - 1]
    while (few < many) {
      const middle = Math.ceil((few + many) / 2)
      if (fits(first(middle), sizes.least)) few = middle
      else many = middle - 1
    }
    const sentences = all.slice(0, few).findLastIndex(({ word }) => endsSentence(word)) + 1
    const kept = sentences >= few * leastKept ? sentences : few
    return { ...setText(first(kept), room.width, sizes.least, measure), isCut: true }
  }
}

function setText(
  paragraphs: readonly string[],
  width: number,
  size: number,
  measure: Measure,
): FittedText {
  const leading = leadingOf(size)
  const space = measure(' ', size)
  const lines: FittedLine[] = []
  let top = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) top += Math.round(size * 0.35)
    const words = wordsOf(paragraph).flatMap((text) => pieces(text))
    for (const line of breakLines(words, space, width)) {
      lines.push({ top, ...place(line, space) })
      top += leading
    }
  }
  return { size, leading, height: top, lines, isCut: false }

  /** A word, or what is wider than a line in as many pieces as it needs. */
  function pieces(text: string): Word[] {
    const whole = { text, width: measure(text, size) }
    if (whole.width <= width || text.length < 2) return [whole]
    let end = text.length - 1
    while (end > 1 && measure(text.slice(0, end), size) > width) end -= 1
    const piece = text.slice(0, end)
    return [{ text: piece, width: measure(piece, size) }, ...pieces(text.slice(end))]
  }
}

function place(words: readonly Word[], space: number): Omit<FittedLine, 'top'> {
  let x = -space
  const placed = words.map(({ text, width }) => {
    const at = x + space
    x = at + width
    return { text, x: at }
  })
  return { width: Math.max(0, x), words: placed }
}

/** The larger the words, the closer their lines. */
function leadingOf(size: number): number {
  return Math.round(size * (1.29 - size / 700))
}

/** A space that does not break stays within its word. */
function wordsOf(text: string): string[] {
  return text.split(/[ \n]+/).filter(Boolean)
}

function endsSentence(word: string): boolean {
  return /[.!?…][”»’")]*$/.test(word)
}

/** Words with the sign that some after them are missing, on the line of the last. */
function asCut(words: readonly string[]): string {
  return `${words.join(' ').replace(/[,;:]$/, '')}\u00a0[…]`
}
