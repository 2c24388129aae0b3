import type { Word } from '../words.ts'

/** A part of a text; the parts that answer the query are highlighted. */
export interface Segment {
  text: string
  isHighlighted: boolean
}

/** How many words of a long text a card shows, and how many of them before the first highlight. */
const windowLength = 44
const lead = 10

/** A whole text with its highlighted words; neighbours are one segment. */
export function segmentsOf(
  text: string,
  words: readonly Word[],
  highlights: ReadonlySet<Word>,
  [start, end]: readonly [start: number, end: number] = [0, text.length],
): Segment[] {
  const segments: Segment[] = []
  const add = (part: string, isHighlighted: boolean) => {
    const last = segments.at(-1)
    if (part === '') return
    if (last?.isHighlighted === isHighlighted) last.text += part
    else segments.push({ text: part, isHighlighted })
  }

  let at = start
  let isNext = false
  for (const word of words) {
    if (highlights.has(word)) {
      const between = text.slice(at, word.start)
      add(between, isNext && between.trim() === '')
      add(text.slice(word.start, word.end), true)
      at = word.end
    }
    isNext = highlights.has(word)
  }
  add(text.slice(at, end), false)
  return segments
}

/** The part of a text that has most highlights, cut between words, with a sign at each cut. */
export function snippetOf(
  text: string,
  words: readonly Word[],
  highlights: ReadonlySet<Word>,
): Segment[] {
  if (words.length <= windowLength) return segmentsOf(text, words, highlights)

  const from = densestWindow(words, highlights)
  const shown = words.slice(from, from + windowLength)
  const isCut = from + windowLength < words.length
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0)
  const end = isCut ? (shown.at(-1)?.end ?? text.length) : text.length
  return [
    ...(from === 0 ? [] : [{ text: '… ', isHighlighted: false }]),
    ...segmentsOf(text, shown, highlights, [start, end]),
    ...(isCut ? [{ text: ' …', isHighlighted: false }] : []),
  ]
}

/** Where the window begins that has most different highlighted words, the earliest of several. */
function densestWindow(words: readonly Word[], highlights: ReadonlySet<Word>): number {
  let best = { from: 0, count: 0 }
  for (const [at, word] of words.entries()) {
    if (!highlights.has(word)) continue
    const from = Math.max(0, Math.min(at - lead, words.length - windowLength))
    const inside = words.slice(from, from + windowLength).filter((other) => highlights.has(other))
    const count = new Set(inside.map(({ folded }) => folded)).size + inside.length / 100
    if (count > best.count) best = { from, count }
  }
  return best.from
}
