import type { Nodes, Root } from 'mdast'
import { blocksOf, type Block } from '../annotations/blocks.ts'
import { attributeOf, isElement } from '../annotations/nodes.ts'
import { signOfFootnote } from '../annotations/text-of.ts'
import { escapeWords, type Caution } from './escape-words.ts'
import { paragraphBreak } from './paragraph-break.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { setParagraphs, type LostMark } from './set-paragraph.ts'
import type { Comparison, FreshParagraph, TextChange } from './text-changes.ts'

/** The text of an article in its file, parsed. */
export interface ArticleSource {
  /** The whole file. */
  source: string
  tree: Root
}

/** The text with some changes of the publisher's taken over. */
export interface EditedText {
  /** The file of the article. */
  source: string
  /** The words of its paragraphs. */
  paragraphs: string[]
  /** The number that each of them had; `undefined` if it is new, or a later part of one. */
  origins: (number | undefined)[]
  /** The numbers that each paragraph of before has now; none if it was taken out. */
  numbers: Map<number, number[]>
  /** The numbers that the paragraphs of a change have now. */
  places: Map<TextChange, number[]>
  lost: LostMark[]
  /** The ids of the sections that have no paragraph any more. */
  emptySections: string[]
}

/** Paragraphs of the edited text that come from the same ones of before, or from none. */
interface Slot {
  /** By index. */
  before: number[]
  texts: string[]
  change: TextChange | undefined
  /** How the publisher set it, if it is new. */
  form?: FreshParagraph['form']
  /** The paragraph of before, by index, in whose place they stand; `undefined` for a new place. */
  place: number | undefined
}

/** Take over some of the changes in the file of an article, with the marks around their words. */
export function editText(
  article: ArticleSource,
  comparison: Comparison,
  taken: ReadonlySet<TextChange>,
  caution: Caution,
): EditedText {
  const { source, tree } = article
  const slots = slotsOf(comparison, taken)
  const blocks = blocksOf(tree).paragraphs
  const places = blocks.map(({ node }) => chainTo(node, tree).slice(1))
  const lost: LostMark[] = []
  const edits: Edit[] = []
  const written = new Set<number>()

  const sourcesOf = ({ before, texts, change, form }: Slot): string[] => {
    if (before.length === 0) {
      const isPlain = caution === 'every sign' || !form
      return isPlain ? texts.map((text) => escapeWords(text, true, caution)) : [form.mdx]
    }
    const nodes = before.flatMap((index) => places[index]?.at(-1) ?? [])
    if (!change) return nodes.map((node) => sourceOf(node, source))
    const set = setParagraphs(
      piecesOfAll(
        before.flatMap((index) => blocks[index] ?? []),
        source,
      ),
      change.stretches,
      change.was,
      change.is,
      caution,
    )
    lost.push(...set.lost)
    return set.sources
  }

  for (const [at, slot] of slots.entries()) {
    const sources = sourcesOf(slot)
    if (slot.place === undefined) {
      edits.push(insertion(sources, slot, neighbours(slots, at), places, source))
      continue
    }
    written.add(slot.place)
    const chain = places[slot.place]
    const node = chain?.at(-1)
    if (!slot.change || !chain || !node) continue
    const { start, end } = rangeOf(node)
    const parent = chain.at(-2)
    const isNewItem = slot.before.length === 0 && parent !== undefined && parent.type !== 'listItem'
    const items = isNewItem ? sources.map((text) => asChildOf(parent, text, slot.form)) : sources
    edits.push({ start, end, text: items.join(between(parent, source, start)) })
  }
  const gone = new Set(places.flatMap((_, index) => (written.has(index) ? [] : index)))
  edits.push(...deletions(places, gone))

  return {
    source: applied(source, edits),
    paragraphs: slots.flatMap(({ texts }) => texts),
    origins: slots.flatMap(({ before: [first], texts }) =>
      texts.map((_, index) => (index > 0 || first === undefined ? undefined : first + 1)),
    ),
    ...numbersOf(slots, comparison.before.length),
    lost,
    emptySections: sectionsWithout(places, gone).flatMap((section) =>
      isElement(section) ? (attributeOf(section, 'id') ?? '') : [],
    ),
  }
}

/** The paragraphs of the edited text in their order. */
function slotsOf({ before, after, steps }: Comparison, taken: ReadonlySet<TextChange>): Slot[] {
  const texts = after.map(({ text }) => text)
  const isTaken = (change: TextChange | undefined) => change !== undefined && taken.has(change)
  const slots: Slot[] = []
  const staying = steps.filter(({ aligned, change }) => {
    if (aligned.before.length === 0) return false
    return !isTaken(change) || (aligned.after.length > 0 && !aligned.moved)
  })
  const last = new Map<(typeof steps)[number], Slot>()
  const ofStaying = staying.flatMap((step) => {
    const { aligned, change } = step
    const parts: Slot[] = isTaken(change)
      ? [
          {
            before: aligned.before,
            texts: textsAt(texts, aligned.after),
            change,
            place: aligned.before[0],
          },
        ]
      : aligned.before.map((index) => ({
          before: [index],
          texts: textsAt(before, [index]),
          change: undefined,
          place: index,
        }))
    const end = parts.at(-1)
    // What has moved and is not taken stands among others than in the later copy.
    if (end && !aligned.moved) last.set(step, end)
    return parts
  })
  slots.push(...ofStaying.toSorted((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0)))

  let previous: Slot | undefined
  /** The places of what is taken out there. */
  let vacant: number[] = []
  for (const step of steps) {
    const { aligned, change } = step
    if (isTaken(change) && aligned.after.length === 0) {
      vacant.push(...aligned.before)
    } else if (isTaken(change) && (aligned.moved || aligned.before.length === 0)) {
      const slot = {
        before: aligned.before,
        texts: textsAt(texts, aligned.after),
        change,
        place: vacant.shift(),
        ...(aligned.before.length === 0 && formAt(after, aligned.after)),
      }
      slots.splice(previous ? slots.indexOf(previous) + 1 : 0, 0, slot)
      previous = slot
    } else {
      const end = last.get(step)
      if (!end) continue
      previous = end
      vacant = []
    }
  }
  return slots
}

/** The form of the one paragraph at an index. */
function formAt(after: readonly FreshParagraph[], [index = -1]: readonly number[]) {
  const form = after[index]?.form
  return form && { form }
}

function textsAt(texts: readonly string[], indices: readonly number[]): string[] {
  return indices.map((index) => texts[index] ?? '')
}

function numbersOf(slots: readonly Slot[], count: number): Pick<EditedText, 'numbers' | 'places'> {
  const numbers = new Map<number, number[]>(
    Array.from({ length: count }, (_, index) => [index + 1, []]),
  )
  const places = new Map<TextChange, number[]>()
  let next = 1
  for (const { before, texts, change } of slots) {
    const now = texts.map((_, index) => next + index)
    next += texts.length
    for (const index of before) numbers.set(index + 1, now)
    if (change) places.set(change, now)
  }
  return { numbers, places }
}

/** A paragraph with the nodes around it: its section first, itself last. */
type Chain = Nodes[]

function chainTo(node: Nodes, from: Nodes): Chain {
  if (from === node) return [node]
  for (const child of 'children' in from ? from.children : []) {
    const chain = chainTo(node, child)
    if (chain.length > 0) return [from, ...chain]
  }
  return []
}

/** The pieces of paragraphs that become one text. Only the first keeps its signs. */
function piecesOfAll(blocks: readonly Block[], source: string): Piece[] {
  return blocks.flatMap(({ node, form }, index): Piece[] => {
    const pieces = [
      ...(form.kind === 'footnote' ? [unwritten(`${signOfFootnote(form.label)} `)] : []),
      ...piecesOf(node, source),
    ]
    if (index === 0) return pieces
    const own = pieces.filter((piece) => piece.kind === 'words' || piece.node !== undefined)
    return [unwritten(paragraphBreak), ...own]
  })
}

/** Words of a text that do not stand in its file as such. */
function unwritten(value: string): Piece {
  return { kind: 'words', value, raw: '', isFixed: true }
}

interface Edit {
  start: number
  end: number
  text: string
}

interface Neighbours {
  previous: number | undefined
  next: number | undefined
}

/** The nearest paragraphs that stand where they stood. */
function neighbours(slots: readonly Slot[], at: number): Neighbours {
  const isThere = ({ place }: Slot) => place !== undefined
  return {
    previous: slots.slice(0, at).findLast(isThere)?.place,
    next: slots.slice(at + 1).find(isThere)?.place,
  }
}

/** A new paragraph stands in what holds both of its neighbours, in the section of the one before. */
function insertion(
  sources: readonly string[],
  { form }: Slot,
  { previous, next }: Neighbours,
  places: readonly Chain[],
  source: string,
): Edit {
  const [before = [], after = []] = [previous, next].map((index) => places[index ?? -1])
  const beside = before.length > 0 ? before : after
  const shared = before.findIndex((node, depth) => node !== after[depth])
  // Those of two sections share none: it goes to the end of the first one.
  let depth = Math.max(before.length === 0 ? 0 : shared, 1)
  while (before[depth + 1] && belongsInto(before[depth], form)) depth += 1
  const anchor = beside[depth]
  const parent = beside[depth - 1]
  if (!anchor || !parent) return { start: source.length, end: source.length, text: '' }
  const { start, end } = rangeOf(anchor)
  const gap = between(parent, source, start)
  const isInQuotation = beside.slice(0, depth).some(({ type }) => type === 'blockquote')
  const items = sources
    .map((text) => asChildOf(parent, text, form))
    .map((text) => (form?.isQuoted && !isInQuotation ? text.replaceAll(/^/gm, '> ') : text))
  return before.length > 0
    ? { start: end, end, text: items.map((text) => gap + text).join('') }
    : { start, end: start, text: items.map((text) => text + gap).join('') }
}

/** True for a list or a quotation that a new paragraph goes on. */
function belongsInto(holder: Nodes | undefined, form: Slot['form']): boolean {
  if (holder?.type === 'blockquote') return form?.isQuoted === true
  return holder?.type === 'list' && form?.form.kind === 'item'
}

/** The words of a new paragraph with the sign that it has there: an item's, a footnote's. */
function asChildOf(parent: Nodes, text: string, form: Slot['form']): string {
  if (parent.type === 'list') return `${parent.ordered === true ? '1.' : '-'} ${text}`
  switch (form?.form.kind) {
    case 'item':
      return `${form.form.ordinal === null ? '-' : `${form.form.ordinal}.`} ${text}`
    case 'footnote':
      return `[^${form.form.label}]: ${text}`
    default:
      return text
  }
}

/** What stands between two paragraphs there. */
function between(parent: Nodes | undefined, source: string, start: number): string {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const prefix = line.replaceAll(/[^>\s]/g, ' ')
  if (parent?.type === 'list' && parent.spread !== true) return `\n${prefix}`
  return `\n${prefix.trimEnd()}\n${prefix}`
}

/** The ranges of paragraphs that are gone, and of what holds nothing any more. */
function deletions(places: readonly Chain[], gone: ReadonlySet<number>): Edit[] {
  const held = new Map<Nodes, number>()
  for (const [index, chain] of places.entries()) {
    if (!gone.has(index)) for (const node of chain) held.set(node, (held.get(node) ?? 0) + 1)
  }
  const topmost = new Map<Nodes, Nodes>()
  for (const index of gone) {
    const chain = places[index] ?? []
    const depth = chain.findIndex((node, depth) => depth > 0 && !held.has(node) && goes(node))
    const [node, parent] = [chain[depth], chain[depth - 1]]
    if (node && parent) topmost.set(node, parent)
  }
  return [...topmost].map(([node, parent]) => {
    const siblings: readonly Nodes[] = 'children' in parent ? parent.children : []
    const at = siblings.indexOf(node)
    const stays = (one: Nodes) => !topmost.has(one)
    const next = siblings.slice(at + 1).find(stays)
    const previous = siblings.slice(0, at).findLast(stays)
    const { start, end } = rangeOf(node)
    if (next) return { start, end: rangeOf(next).start, text: '' }
    return { start: previous ? rangeOf(previous).end : start, end, text: '' }
  })
}

/** True for what has no place of its own without its paragraphs. */
function goes(node: Nodes): boolean {
  return !isElement(node) || node.name === 'Promotion'
}

function sectionsWithout(places: readonly Chain[], gone: ReadonlySet<number>): Nodes[] {
  const bySection = Map.groupBy(places.keys(), (index) => places[index]?.[0])
  return [...bySection].flatMap(([section, indices]) =>
    section && indices.every((index) => gone.has(index)) ? [section] : [],
  )
}

function applied(source: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  // What is put in at a place comes before what is deleted from there on.
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const { start, end, text: put } of ordered) {
    text += source.slice(at, Math.max(at, start)) + put
    at = Math.max(at, end)
  }
  return text + source.slice(at)
}

function sourceOf(node: Nodes, source: string): string {
  const { start, end } = rangeOf(node)
  return source.slice(start, end)
}

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
