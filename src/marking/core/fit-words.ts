import type { Nodes } from 'mdast'
import type { Mark } from '../../annotations/annotation.ts'
import type { Block } from '../../annotations/blocks.ts'
import { markedKindOf } from '../../drift/pieces.ts'
import type { MarkedKind, MarkRef, RefusalReason } from '../protocol.ts'
import type { ArticleSource } from './article-source.ts'
import { gapsOf, lengthOfSign, markupIn, type Gap, type Markup } from './gaps.ts'

/** Words of one paragraph. */
export interface Words {
  /** From 1. */
  paragraph: number
  start: number
  end: number
}

/** Words that can be marked, with the places of the two tags in the file. */
export interface Fit extends Words {
  open: number
  close: number
}

/** Why words cannot be marked as they are. */
export interface Misfit {
  reason: RefusalReason
  words: string
  mark: MarkRef | null
  nearest: Words | null
}

/** A misfit with other words to try, of which one may do. */
interface Tried extends Omit<Misfit, 'nearest'> {
  others: Words[]
}

/**
 * Find where the tags of a mark go, or say why its words cannot be marked and which would do.
 *
 * @param without a mark that is being moved, which stands in nobody's way
 */
export function fitWords(
  article: ArticleSource,
  kind: MarkedKind,
  asked: Words,
  without?: Mark,
): Fit | Misfit {
  const block = article.blocks[asked.paragraph - 1]
  const text = article.annotated.paragraphs[asked.paragraph - 1]?.text
  if (!block || text === undefined || asked.start > asked.end || asked.end > text.length) {
    return { reason: 'outside', words: '', mark: null, nearest: null }
  }
  const paragraph = paragraphToFit(article, block, text, without)
  const words = trimmed(asked, text, paragraph.from)
  const first = fit(paragraph, kind, words)
  if ('open' in first) return first
  const { others, ...misfit } = first
  return { ...misfit, nearest: nearestThatFits(paragraph, kind, words, others) }
}

export function isFit(found: Fit | Misfit): found is Fit {
  return 'open' in found
}

interface ParagraphToFit {
  text: string
  from: number
  gaps: Gap[]
  markup: Markup[]
  isTable: boolean
  marks: readonly Mark[]
}

function paragraphToFit(
  { source, annotated }: ArticleSource,
  block: Block,
  text: string,
  without: Mark | undefined,
): ParagraphToFit {
  const gaps = gapsOf(block, source)
  return {
    text,
    from: lengthOfSign(block.form),
    gaps,
    markup: markupIn(gaps),
    isTable: block.form.kind === 'table',
    marks: annotated.marks.filter((mark) => mark !== without),
  }
}

/** Words without the blanks at their ends, and without the sign of a footnote. */
function trimmed({ paragraph, start, end }: Words, text: string, from: number): Words {
  const begin = Math.max(start, from)
  const words = text.slice(begin, end)
  const blanks = words.length - words.trimStart().length
  return {
    paragraph,
    start: Math.min(begin + blanks, end),
    end: begin + words.trimEnd().length,
  }
}

const word = /[\p{L}\p{N}\p{M}]/u
const wordEnd = /[\p{L}\p{N}\p{M}]+$/u
const wordStart = /^[\p{L}\p{N}\p{M}]+/u

function fit(paragraph: ParagraphToFit, kind: MarkedKind, words: Words): Fit | Tried {
  const { text, gaps, markup, isTable } = paragraph
  const { start, end } = words
  const inside = text.slice(start, end)
  const miss = (reason: RefusalReason, about: string, others: Words[], mark?: Markup): Tried => ({
    reason,
    words: about,
    mark: mark ? (refOf(mark, words.paragraph, paragraph.marks) ?? null) : null,
    others,
  })

  if (start >= end || !/[\p{L}\p{N}\p{S}]/u.test(inside)) {
    return miss('no-words', '', [wordAt(words, text)])
  }
  if (isTable && /[\t\n]/.test(inside)) return miss('several-cells', inside, cellsOf(words, text))

  for (const [edge, other] of [
    ['start', 'end'],
    ['end', 'start'],
  ] as const) {
    const at = words[edge]
    const before = wordEnd.exec(text.slice(0, at))?.[0]
    const after = wordStart.exec(text.slice(at))?.[0]
    if (before === undefined || after === undefined || isBetweenCells(text, at)) continue
    const others = [at - before.length, at + after.length].map((to) => ({
      ...words,
      [edge]: to,
      [other]: words[other],
    }))
    return miss('half-word', before + after, others)
  }

  const crossed = markup.find((one) => crosses(one, words))
  if (crossed) {
    const isMark = markedKindOf(crossed.node) !== undefined
    const about = text.slice(crossed.start, crossed.end)
    const others = [crossed.start, crossed.end].map((to) =>
      start > crossed.start && start < crossed.end
        ? { ...words, start: to }
        : { ...words, end: to },
    )
    return miss(isMark ? 'crosses-mark' : 'crosses-markup', about, others, crossed)
  }

  const same = markup.find(
    (one) => markedKindOf(one.node) === kind && one.start === start && one.end === end,
  )
  if (same && refOf(same, words.paragraph, paragraph.marks)) {
    return miss('same-words', inside, [], same)
  }

  const link = markup.find(({ node, ...one }) => node.type === 'link' && holds(one, words))
  if (link && (link.start < start || end < link.end)) {
    const about = text.slice(link.start, link.end)
    return miss('inside-link', about, [{ ...words, start: link.start, end: link.end }])
  }

  const place = placeOfTags(gaps, kind, words)
  return place ? { ...words, ...place } : miss('crosses-markup', inside, around(gaps, words))
}

/** A cell ends where no blank is. */
function isBetweenCells(text: string, at: number): boolean {
  return /[\t\n]/.test(text.charAt(at - 1)) || /[\t\n]/.test(text.charAt(at))
}

function crosses({ start, end }: Markup, words: Words): boolean {
  return (
    (start < words.start && words.start < end && end < words.end) ||
    (words.start < start && start < words.end && words.end < end)
  )
}

function holds({ start, end }: Pick<Markup, 'start' | 'end'>, words: Words): boolean {
  return start <= words.start && words.end <= end
}

/**
 * Both tags stand in the same markup, outside of all that holds nothing but the words; the tags of a
 * claim inside a quote of the same words.
 */
function placeOfTags(
  gaps: readonly Gap[],
  kind: MarkedKind,
  { start, end }: Words,
): Pick<Fit, 'open' | 'close'> | undefined {
  const starts = gaps.filter(({ at }) => at === start)
  const ends = gaps.filter(({ at }) => at === end)
  const places = starts
    .flatMap((open) => {
      // Signs without words, such as those of a cell, stand outside of the tags.
      const isLast = starts.findLast(({ around }) => isSame(around, open.around)) === open
      const close = ends.find(({ around }) => isSame(around, open.around))
      return isLast && close ? [{ open, close }] : []
    })
    .toSorted((a, b) => a.open.around.length - b.open.around.length)
    .filter(({ open }) => open.around.every(({ type }) => type !== 'link'))
  const innermost = places.at(-1)?.open.around ?? []
  const quotes = innermost.filter((node) => markedKindOf(node) === 'quote')
  const place = places.find(
    ({ open }) => kind === 'quote' || quotes.every((quote) => open.around.includes(quote)),
  )
  return place && { open: place.open.offset, close: place.close.offset }
}

function isSame(some: readonly Nodes[], others: readonly Nodes[]): boolean {
  return some.length === others.length && some.every((node, index) => node === others[index])
}

/** The words between the nearest places where tags can stand. */
function around(gaps: readonly Gap[], words: Words): Words[] {
  const start = gaps.findLast(({ at }) => at <= words.start)?.at ?? words.start
  const end = gaps.find(({ at }) => at >= words.end)?.at ?? words.end
  return [{ ...words, start, end }]
}

/** The word at a place that has none selected, or the next one. */
function wordAt(words: Words, text: string): Words {
  const before = wordEnd.exec(text.slice(0, words.start))?.[0] ?? ''
  const from = words.start - before.length
  const next = word.exec(text.slice(from))
  const start = from + (next?.index ?? 0)
  const after = wordStart.exec(text.slice(start))?.[0] ?? ''
  return { ...words, start, end: start + after.length }
}

/** The cells of a table over which words go, without those that have none. */
function cellsOf(words: Words, text: string): Words[] {
  return [...text.slice(words.start, words.end).matchAll(/[^\t\n]+/g)].map((cell) => ({
    ...words,
    start: words.start + cell.index,
    end: words.start + cell.index + cell[0].length,
  }))
}

/** The mark that an element is. */
function refOf(
  { start, end, node }: Markup,
  paragraph: number,
  marks: readonly Mark[],
): MarkRef | undefined {
  const found = marks.find(
    (mark) =>
      mark.kind === markedKindOf(node) &&
      mark.paragraph === paragraph &&
      mark.start === start &&
      mark.end === end,
  )
  return found && refOfMark(found)
}

export function refOfMark(mark: Mark): MarkRef {
  return {
    kind: mark.kind,
    id: mark.id,
    fragment: mark.kind === 'quote' ? mark.fragment : 1,
  }
}

/** How many words are tried before none is thought to do. */
const mostTried = 40

/** The words that can be marked and differ in the fewest characters from those that were asked. */
function nearestThatFits(
  paragraph: ParagraphToFit,
  kind: MarkedKind,
  asked: Words,
  others: readonly Words[],
): Words | null {
  const distance = ({ start, end }: Words) =>
    Math.abs(start - asked.start) + Math.abs(end - asked.end)
  const seen = new Set<string>()
  let waiting = [...others]
  while (waiting.length > 0 && seen.size < mostTried) {
    waiting.sort((a, b) => distance(a) - distance(b))
    const [next, ...rest] = waiting
    waiting = rest
    if (!next) break
    const words = trimmed(next, paragraph.text, paragraph.from)
    const key = `${words.start} ${words.end}`
    if (seen.has(key)) continue
    seen.add(key)
    const found = fit(paragraph, kind, words)
    if ('open' in found) return words
    waiting.push(...found.others)
  }
  return null
}
