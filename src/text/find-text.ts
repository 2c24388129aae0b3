import { fold } from './fold.ts'
import { language } from './language.ts'

/** A place in a text of several blocks. */
export interface TextPoint {
  block: number
  at: number
}

export interface TextRange {
  start: TextPoint
  end: TextPoint
}

/** The parts of a text directive, decoded. */
export interface DirectiveParts {
  before?: string | undefined
  first: string
  last?: string | undefined
  after?: string | undefined
}

/** A text in blocks, which no part of a directive crosses, ready to be searched. */
export type SearchedText = readonly SearchedBlock[]

interface SearchedBlock {
  text: string
  /** True where a word, or a sign between words, begins or ends. */
  isBound: (at: number) => boolean
}

/** A text as a browser searches it: case, accents and the form of quotation marks are no difference. */
export function searchedText(blocks: readonly string[]): SearchedText {
  return blocks.map((block) => {
    let bounds: Uint8Array | undefined
    return { text: foldInPlace(block), isBound: (at) => (bounds ??= boundsOf(block))[at] === 1 }
  })
}

/**
 * Every place that a text directive fits. A browser goes to the first.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function* findText(text: SearchedText, parts: DirectiveParts): Generator<TextRange> {
  const { before, first, last, after } = parts
  const isWhole = last !== undefined || after === undefined
  if (before === undefined) {
    for (const range of occurrences(text, first, { startsWord: true, endsWord: isWhole })) {
      yield* closed(text, range, last, after)
    }
    return
  }
  for (const { end } of occurrences(text, before, { startsWord: true, endsWord: false })) {
    const start = afterSpace(text, end)
    const range = start && rangeAt(text, start, first)
    if (range && (!isWhole || isBoundAt(text, range.end))) yield* closed(text, range, last, after)
  }
}

/** The range with the first of its ends that stands before the words after it, if there is one. */
function* closed(
  text: SearchedText,
  { start, end }: TextRange,
  last: string | undefined,
  after: string | undefined,
): Generator<TextRange> {
  const endsWord = after === undefined
  const ends =
    last === undefined ? [{ end }] : occurrences(text, last, { startsWord: true, endsWord }, end)
  for (const candidate of ends) {
    if (after === undefined || isFollowedBy(text, candidate.end, after)) {
      yield { start, end: candidate.end }
      return
    }
  }
}

function isFollowedBy(text: SearchedText, point: TextPoint, words: string): boolean {
  const start = afterSpace(text, point)
  const range = start && rangeAt(text, start, words)
  return range !== undefined && isBoundAt(text, range.end)
}

function* occurrences(
  text: SearchedText,
  words: string,
  { startsWord, endsWord }: { startsWord: boolean; endsWord: boolean },
  from: TextPoint = { block: 0, at: 0 },
): Generator<TextRange> {
  const wanted = foldInPlace(words)
  for (const [block, searched] of text.entries()) {
    if (block < from.block) continue
    let at = searched.text.indexOf(wanted, block === from.block ? from.at : 0)
    for (; at !== -1; at = searched.text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if ((startsWord && !searched.isBound(at)) || (endsWord && !searched.isBound(end))) continue
      yield { start: { block, at }, end: { block, at: end } }
    }
  }
}

/** The range of words that stand right at a place. */
function rangeAt(text: SearchedText, start: TextPoint, words: string): TextRange | undefined {
  const { block, at } = start
  if (text[block]?.text.startsWith(foldInPlace(words), at) !== true) return undefined
  return { start, end: { block, at: at + words.length } }
}

function isBoundAt(text: SearchedText, { block, at }: TextPoint): boolean {
  return text[block]?.isBound(at) === true
}

/** The next place that is no space, perhaps in a later block. */
function afterSpace(text: SearchedText, { block, at }: TextPoint): TextPoint | undefined {
  for (let next = block; next < text.length; next += 1) {
    const found = /\S/.exec(text[next]?.text.slice(next === block ? at : 0) ?? '')
    if (found) return { block: next, at: found.index + (next === block ? at : 0) }
  }
  return undefined
}

const segmenter = new Intl.Segmenter(language, { granularity: 'word' })

/** A byte for each place of a text, which is 1 where something begins or ends. */
function boundsOf(text: string): Uint8Array {
  const bounds = new Uint8Array(text.length + 1)
  for (const { index } of segmenter.segment(text)) bounds[index] = 1
  bounds[text.length] = 1
  return bounds
}

/** The letters without accents and in lower case, each where it was. */
function foldInPlace(text: string): string {
  return text.replace(/[^a-z\d\s]/gu, (sign) => {
    const folded = quotationMarks.get(sign) ?? fold(sign)
    return folded.length === sign.length ? folded : sign
  })
}

const quotationMarks = new Map([
  ...Array.from('“”„‟', (sign) => [sign, '"'] as const),
  ...Array.from('‘’‚‛', (sign) => [sign, "'"] as const),
])
