import type { Nodes } from 'mdast'
import type { Span, Stretch } from '../text/word-changes.ts'
import { escapeWords, type Caution } from './escape-words.ts'
import { paragraphBreak } from './paragraph-break.ts'
import { markedKindOf, placesInRaw, type Piece, type Tag, type Words } from './pieces.ts'

/** Paragraphs with other words, as the file is to have them, and the marks that cannot be kept. */
export interface SetParagraphs {
  sources: string[]
  lost: LostMark[]
}

export interface LostMark {
  tag: Tag
  reason: 'no words' | 'edge' | 'two paragraphs'
  /** The words of before and after around the place. */
  was: string
  is: string
}

/**
 * Put other words into paragraphs and keep the marks around those that stay. Where words change at
 * the edge of a mark, those that take the place of its words are in it, and what is added stays out.
 *
 * @param pieces of the paragraphs, one after the other
 * @param stretches the words of before beside those of after
 */
export function setParagraphs(
  pieces: readonly Piece[],
  stretches: readonly Stretch[],
  was: string,
  is: string,
  caution: Caution,
): SetParagraphs {
  const lost: LostMark[] = []
  const slices = cutAtMarks(pieces, stretches, was, is, lost)
  const parts = [...wordsIn(pieces, slices, is, caution), ...tagsIn(pieces, slices)].toSorted(
    (a, b) => a.slice - b.slice || a.place - b.place,
  )
  return { sources: written(withoutEmpty(parts, lost), lost, caution), lost }
}

/** What is written, in the order of stretches and of places in each. */
interface Part {
  slice: number
  place: number
  /** The words, or the tag. */
  words: string
  raw: string | undefined
  tag: Tag | undefined
}

/** Stretches in which no edge of a mark is inside a change, but for those that are lost. */
function cutAtMarks(
  pieces: readonly Piece[],
  stretches: readonly Stretch[],
  was: string,
  is: string,
  lost: LostMark[],
): Stretch[] {
  const edges = placedTags(pieces).filter(({ tag }) => isMark(tag))
  return stretches.flatMap((stretch) => {
    if (stretch.isSame) return [stretch]
    const { before, after } = stretch
    let rest = stretch
    const cut: Stretch[] = []
    for (const { tag, at } of edges) {
      if (at <= rest.before.start || at >= rest.before.end) continue
      const to = counterpart(was, is, rest, at, tag.kind)
      if (to === undefined) {
        lost.push({ tag, reason: 'edge', was: textIn(was, before), is: textIn(is, after) })
        continue
      }
      cut.push({
        isSame: false,
        before: { start: rest.before.start, end: at },
        after: { start: rest.after.start, end: to },
      })
      rest = {
        isSame: false,
        before: { start: at, end: rest.before.end },
        after: { start: to, end: rest.after.end },
      }
    }
    return [...cut, rest]
  })
}

/** The place in the later words of an edge, if as many words and signs were replaced by as many. */
function counterpart(
  was: string,
  is: string,
  { before, after }: Stretch,
  edge: number,
  kind: Tag['kind'],
): number | undefined {
  // Of a mark whose words are in part taken out, the others stay.
  if (after.start === after.end) return after.start
  const [some, others] = [tokensOf(was, before), tokensOf(is, after)]
  if (some.length !== others.length) return undefined
  const next = some.findIndex(({ start }) => start >= edge)
  const last = next === -1 ? some.length - 1 : next - 1
  if ((some[last]?.end ?? edge) > edge) return undefined
  return kind === 'open' ? others[next]?.start : others[last]?.end
}

function tokensOf(text: string, { start, end }: Span): Span[] {
  const tokens = text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+|[^\s\p{L}\p{N}\p{M}]/gu)
  return [...tokens].map(({ 0: token, index }) => ({
    start: start + index,
    end: start + index + token.length,
  }))
}

/** The tags of pieces with their places among the words of before. */
function placedTags(pieces: readonly Piece[]): { tag: Tag; at: number }[] {
  let at = 0
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'words') return { tag: piece, at }
    at += piece.value.length
    return []
  })
}

function wordsIn(
  pieces: readonly Piece[],
  slices: readonly Stretch[],
  is: string,
  caution: Caution,
): Part[] {
  const parts: Part[] = slices.flatMap(({ isSame, after }, slice) =>
    isSame ? [] : [{ slice, place: 0.5, words: textIn(is, after), raw: undefined, tag: undefined }],
  )
  let start = 0
  for (const piece of pieces) {
    if (piece.kind !== 'words') continue
    const end = start + piece.value.length
    for (const [slice, { isSame, before }] of slices.entries()) {
      const [from, to] = [Math.max(start, before.start), Math.min(end, before.end)]
      if (!isSame || from >= to) continue
      const span = { start: from - start, end: to - start }
      parts.push({
        slice,
        place: from - before.start + 0.5,
        words: piece.value.slice(span.start, span.end),
        raw: rawOf(piece, span, caution),
        tag: undefined,
      })
    }
    start = end
  }
  return parts
}

/** A part of some words as the file has them; `undefined` if they are to be written anew. */
function rawOf(piece: Words, { start, end }: Span, caution: Caution): string | undefined {
  const isWhole = start === 0 && end === piece.value.length
  if (piece.isFixed) return isWhole ? piece.raw : undefined
  if (caution === 'every sign') return undefined
  if (isWhole) return piece.raw
  const places = placesInRaw(piece)
  return places && piece.raw.slice(places[start], places[end])
}

function tagsIn(pieces: readonly Piece[], slices: readonly Stretch[]): Part[] {
  return placedTags(pieces).map(({ tag, at }) => {
    const opens = tag.kind === 'open'
    const holding = slices.findIndex(({ before }) => before.start < at && at < before.end)
    const beside = opens
      ? slices.findIndex(({ before }) => before.start === at && before.end > at)
      : slices.findLastIndex(({ before }) => before.end === at && before.start < at)
    const slice = holding === -1 ? beside : holding
    const found = slices[slice]
    const place =
      found?.isSame === true ? at - found.before.start : opens === (holding === -1) ? 0 : 1
    return { slice, place, words: '', raw: tag.raw, tag }
  })
}

/** The parts without elements that hold no words any more. A mark among them is lost. */
function withoutEmpty(parts: readonly Part[], lost: LostMark[]): Part[] {
  const empty = new Set<Nodes>()
  for (const [start, { tag }] of parts.entries()) {
    if (tag?.kind !== 'open' || !tag.node) continue
    const end = parts.findIndex((part) => part.tag?.kind === 'close' && part.tag.node === tag.node)
    if (parts.slice(start, end).some(({ words }) => words.trim() !== '')) continue
    empty.add(tag.node)
    const isLost = lost.some((one) => one.tag.node === tag.node)
    if (isMark(tag) && !isLost) lost.push({ tag, reason: 'no words', was: '', is: '' })
  }
  return parts.filter(({ tag }) => !tag?.node || !empty.has(tag.node))
}

/** The parts as the source of paragraphs. */
function written(parts: readonly Part[], lost: LostMark[], caution: Caution): string[] {
  const sources = ['']
  const open: Tag[] = []
  const add = (raw: string) => sources.push((sources.pop() ?? '') + raw)
  const endOf = ({ node }: Tag) =>
    parts.find(({ tag }) => tag?.kind === 'close' && tag.node === node)?.raw ?? ''
  for (const { tag, raw, words } of parts) {
    if (tag?.node) {
      if (tag.kind === 'open') open.push(tag)
      else open.pop()
    }
    if (raw !== undefined) {
      add(raw)
      continue
    }
    for (const [index, text] of words.split(paragraphBreak).entries()) {
      if (index > 0) {
        for (const tag of open) {
          if (isMark(tag)) lost.push({ tag, reason: 'two paragraphs', was: '', is: '' })
        }
        add(open.toReversed().map(endOf).join(''))
        sources.push(open.map(({ raw }) => raw).join(''))
      }
      add(escapeWords(text, /(?:^|\n)[ \t>]*$/.test(sources.at(-1) ?? ''), caution))
    }
  }
  return sources.map((source) => source.trim())
}

function isMark({ node }: Tag): boolean {
  return markedKindOf(node) !== undefined
}

function textIn(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
