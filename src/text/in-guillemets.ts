import { inLine } from './in-line.ts'

/** Opening marks with their closing ones, without single marks, which may be apostrophes. */
const closingOf: Partial<Record<string, string>> = { '«': '»', '“': '”', '"': '"' }

const secondLevel = ['“', '”'] as const
const thirdLevel = ['‘', '’'] as const

/** A title, or what is said in one line, between guillemets. */
export function inGuillemets(title: string): string {
  return betweenGuillemets(inLine(title))
}

/**
 * Words between guillemets, with the breaks of their lines. Quotation marks inside them become those
 * of the next level (« “ ‘), so that none seems to end the words. A mark without its pair stays as it is.
 */
export function betweenGuillemets(words: string): string {
  const signs = words.split('')
  const pairs = pairsIn(words)
  for (const { start, end } of pairs) {
    const isInner = pairs.some((other) => other.start < start && end < other.end)
    const [opening, closing] = isInner ? thirdLevel : secondLevel
    signs[start] = opening
    signs[end] = closing
  }
  return `«${signs.join('')}»`
}

function pairsIn(text: string): { start: number; end: number }[] {
  const pairs: { start: number; end: number }[] = []
  const open: { start: number; closing: string }[] = []
  for (const { 0: sign, index } of text.matchAll(/[«»“”"]/g)) {
    const at = open.findLastIndex(({ closing }) => closing === sign)
    const [match] = at === -1 ? [] : open.splice(at)
    const closing = closingOf[sign]
    if (match) pairs.push({ start: match.start, end: index })
    else if (closing !== undefined) open.push({ start: index, closing })
  }
  return pairs
}
