import { printed, type Word } from '../words.ts'
import type { Span } from '../bundle.ts'
import type { Stretch } from './read-bundle.ts'

/** A stretch of a text; those that answer the question are marked. */
export interface Run {
  text: string
  marked: boolean
}

/** How many words of a long text a card shows, and how many of them before the first mark. */
const windowLength = 44
const lead = 10

/** A whole text with the marked words marked; neighbours are one mark. */
export function runsOf(
  content: string,
  [start, end]: Span,
  stretch: Stretch,
  marked: ReadonlySet<Word>,
): Run[] {
  const runs: Run[] = []
  const add = (text: string, isMarked: boolean) => {
    if (text === '') return
    const last = runs.at(-1)
    if (last?.marked === isMarked) last.text += text
    else runs.push({ text, marked: isMarked })
  }

  let at = start
  let before: Word | undefined
  for (const word of stretch) {
    if (!marked.has(word)) {
      before = undefined
      continue
    }
    // Nothing but a space or a seam between two marks: they are one.
    add(
      content.slice(at, word.start),
      before !== undefined && isSpace(content.slice(at, word.start)),
    )
    add(content.slice(word.start, word.end), true)
    at = word.end
    before = word
  }
  add(content.slice(at, end), false)
  return runs.map((run) => ({ ...run, text: printed(run.text) }))
}

/** The part of a text that has most of its marks, cut at words and with a sign where it is cut. */
export function excerptOf(
  content: string,
  span: Span,
  stretch: Stretch,
  marked: ReadonlySet<Word>,
): Run[] {
  if (stretch.length <= windowLength) return runsOf(content, span, stretch, marked)

  const from = densest(stretch, marked)
  const shown = stretch.slice(from, from + windowLength)
  const start = from === 0 ? span[0] : (shown[0]?.start ?? span[0])
  const isCut = from + windowLength < stretch.length
  const end = isCut ? (shown.at(-1)?.end ?? span[1]) : span[1]
  const runs = runsOf(content, [start, end], shown, marked)
  return [
    ...(from === 0 ? [] : [{ text: '… ', marked: false }]),
    ...runs,
    ...(isCut ? [{ text: ' …', marked: false }] : []),
  ]
}

/** Where the window begins that has most different marked words, the earliest of several. */
function densest(stretch: Stretch, marked: ReadonlySet<Word>): number {
  let best = { from: 0, count: 0 }
  for (const [at, word] of stretch.entries()) {
    if (!marked.has(word)) continue
    const from = Math.max(0, Math.min(at - lead, stretch.length - windowLength))
    const inside = stretch.slice(from, from + windowLength).filter((other) => marked.has(other))
    const count = new Set(inside.map(({ folded }) => folded)).size + inside.length / 100
    if (count > best.count) best = { from, count }
  }
  return best.from
}

function isSpace(text: string): boolean {
  return printed(text).trim() === ''
}
