import { printed, wordsOf } from './words.ts'

/** A stretch of a text; those that match the question are marked. */
export interface Run {
  text: string
  marked: boolean
}

/** How much of a long text a card shows, and how much of it before the first match. */
const windowLength = 48
const lead = 8

/**
 * A whole text with its matches marked.
 *
 * @param locations the places of the matching words, as Pagefind gives them
 */
export function markedText(content: string, locations: readonly number[]): Run[] {
  const words = wordsOf(content)
  return runsOf(words, new Set(locations), { start: 0, end: words.length })
}

/** The stretch of a text that has most of its matches, marked, and cut where it is cut. */
export function markedExcerpt(content: string, locations: readonly number[]): Run[] {
  const words = wordsOf(content)
  const start = words.length > windowLength ? densest(locations, words.length) : 0
  const end = Math.min(start + windowLength, words.length)

  const runs = runsOf(words, new Set(locations), { start, end })
  if (start > 0) runs.unshift({ text: '… ', marked: false })
  if (end < words.length) runs.push({ text: ' …', marked: false })
  return runs
}

/** Where the window begins that shows most matches, the earliest of several. */
function densest(locations: readonly number[], length: number): number {
  let best = { start: 0, matches: 0 }
  for (const location of locations) {
    const start = Math.max(0, Math.min(location - lead, length - windowLength))
    const matches = locations.filter((at) => at >= start && at < start + windowLength).length
    if (matches > best.matches) best = { start, matches }
  }
  return best.start
}

function runsOf(
  words: readonly string[],
  matching: ReadonlySet<number>,
  { start, end }: { start: number; end: number },
): Run[] {
  const runs: Run[] = []
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? ''
    // The space stays with the word before it, so that a seam can be told from a space.
    const spaced = at + 1 < end ? `${word} ` : word
    if (matching.has(at)) {
      const { before, core, after } = withoutPunctuation(spaced)
      add(runs, before, false)
      add(runs, core, true)
      add(runs, after, false)
    } else {
      add(runs, spaced, false)
    }
  }
  return runs
}

/** A mark covers the letters of a word, not the comma after it. */
function withoutPunctuation(word: string) {
  const inside = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)
  if (!inside) return { before: word, core: '', after: '' }
  const { 0: core, index } = inside
  return { before: word.slice(0, index), core, after: word.slice(index + core.length) }
}

/** Matches with nothing but a space between them are one mark. */
function add(runs: Run[], words: string, marked: boolean): void {
  const text = printed(words)
  if (text === '') return
  const last = runs.at(-1)
  const beforeLast = runs.at(-2)
  if (last?.marked === marked) {
    last.text += text
  } else if (marked && last?.text === ' ' && beforeLast?.marked) {
    runs.pop()
    beforeLast.text += ` ${text}`
  } else {
    runs.push({ text, marked })
  }
}
