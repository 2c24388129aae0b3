/* The text fragments specification, step by step, apart from the code that writes directives. */

/** Stands between two blocks of a page: no part of a directive has it, and it counts as a space. */
export const betweenBlocks = '\u2029'

/**
 * Where a browser goes in a page for a text directive: the first range that fits.
 *
 * @param text the blocks of the page, with `betweenBlocks` between them
 * @param directive `text=[prefix-,]start[,end][,-suffix]`
 * @see https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function resolveDirective(
  text: string,
  directive: string,
): { start: number; end: number } | undefined {
  const { prefix, start, end, suffix } = partsOf(directive)
  const find = finderIn(text)
  let searchStart = 0
  while (searchStart < text.length) {
    let match
    if (prefix === undefined) {
      match = find(start, searchStart, true, end !== undefined || suffix === undefined)
      if (!match) return undefined
      searchStart = match.start + 1
    } else {
      const before = find(prefix, searchStart, true, false)
      if (!before) return undefined
      searchStart = before.start + 1
      const from = skipSpace(text, before.end)
      if (from >= text.length) return undefined
      match = find(start, from, false, end !== undefined || suffix === undefined)
      if (!match) return undefined
      if (match.start !== from) continue
    }
    let endFrom = match.end
    while (endFrom < text.length || (end === undefined && suffix === undefined)) {
      let endOfMatch = match.end
      if (end !== undefined) {
        const last = find(end, endFrom, true, suffix === undefined)
        if (!last) return undefined
        endOfMatch = last.end
      }
      if (suffix === undefined) return { start: match.start, end: endOfMatch }
      const from = skipSpace(text, endOfMatch)
      const after = find(suffix, from, false, true)
      if (!after) return undefined
      if (after.start === from) return { start: match.start, end: endOfMatch }
      if (end === undefined) break
      endFrom = endOfMatch
    }
    if (end !== undefined) return undefined
  }
  return undefined
}

/** The directives of an address. */
export function directivesIn(url: string): string[] {
  return url.split(':~:')[1]?.split('&') ?? []
}

function partsOf(directive: string) {
  const parts = directive.replace(/^text=/, '').split(',')
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : undefined
  const [start = '', end] = parts
  const decoded = (part?: string) => (part === undefined ? undefined : decodeURIComponent(part))
  return {
    prefix: decoded(prefix),
    start: decodeURIComponent(start),
    end: decoded(end),
    suffix: decoded(suffix),
  }
}

function finderIn(text: string) {
  const segments = new Intl.Segmenter('es', { granularity: 'word' }).segment(text)
  const bounds = new Set([...[...segments].map(({ index }) => index), text.length])
  const letters = foldedLetters(text)
  return (words: string, from: number, startBounded: boolean, endBounded: boolean) => {
    const wanted = foldedLetters(words)
    for (let at = letters.indexOf(wanted, from); at !== -1; at = letters.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if ((!startBounded || bounds.has(at)) && (!endBounded || bounds.has(end))) {
        return { start: at, end }
      }
    }
    return undefined
  }
}

/** Browsers compare base letters: neither case nor accents are a difference. */
function foldedLetters(text: string): string {
  return text.replace(/\S/gu, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return base.length === letter.length ? base : letter
  })
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at += 1
  return at
}
