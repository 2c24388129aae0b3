import type { Nodes, Root } from 'mdast'
import { blocksOf } from '../annotations/blocks.ts'
import { attributeOf, isElement } from '../annotations/nodes.ts'
import { escapeWords, type Caution } from './escape-words.ts'
import { paragraphBreak } from './paragraph-break.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { setParagraphs, type LostMark } from './set-paragraph.ts'
import type { Comparison, TextChange } from './text-changes.ts'

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
  const places = placesOf(tree)
  const lost: LostMark[] = []
  const edits: Edit[] = []
  const written = new Set<number>()

  const sourcesOf = ({ before, texts, change }: Slot): string[] => {
    if (before.length === 0) return texts.map((text) => escapeWords(text, true, caution))
    const nodes = before.flatMap((index) => places[index]?.at(-1) ?? [])
    if (!change) return nodes.map((node) => sourceOf(node, source))
    const set = setParagraphs(
      piecesOfAll(nodes, source),
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
      edits.push(insertion(sources, neighbours(slots, at), places, source))
      continue
    }
    written.add(slot.place)
    const chain = places[slot.place]
    const node = chain?.at(-1)
    if (!slot.change || !chain || !node) continue
    const { start, end } = rangeOf(node)
    edits.push({ start, end, text: sources.join(between(chain.at(-2), source, start)) })
  }
  const gone = new Set(places.flatMap((_, index) => (written.has(index) ? [] : index)))
  edits.push(...deletions(places, gone))

  return {
    source: applied(source, edits),
    paragraphs: slots.flatMap(({ texts }) => texts),
    ...numbersOf(slots, comparison.before.length),
    lost,
    emptySections: sectionsWithout(places, gone).flatMap((section) =>
      isElement(section) ? (attributeOf(section, 'id') ?? '') : [],
    ),
  }
}

/** The paragraphs of the edited text in their order. */
function slotsOf({ before, after, steps }: Comparison, taken: ReadonlySet<TextChange>): Slot[] {
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
            texts: textsAt(after, aligned.after),
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
        texts: textsAt(after, aligned.after),
        change,
        place: vacant.shift(),
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

function placesOf(tree: Root): Chain[] {
  return blocksOf(tree).paragraphs.map(({ node }) => chainTo(node, tree).slice(1))
}

function chainTo(node: Nodes, from: Nodes): Chain {
  if (from === node) return [node]
  for (const child of 'children' in from ? from.children : []) {
    const chain = chainTo(node, child)
    if (chain.length > 0) return [from, ...chain]
  }
  return []
}

/** The pieces of paragraphs that become one text. Only the first keeps its signs. */
function piecesOfAll(nodes: readonly Nodes[], source: string): Piece[] {
  return nodes.flatMap((node, index): Piece[] => {
    const pieces = piecesOf(node, source)
    if (index === 0) return pieces
    const own = pieces.filter((piece) => piece.kind === 'words' || piece.node !== undefined)
    return [{ kind: 'words', value: paragraphBreak, raw: '', isFixed: true }, ...own]
  })
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
  { previous, next }: Neighbours,
  places: readonly Chain[],
  source: string,
): Edit {
  const [before = [], after = []] = [previous, next].map((index) => places[index ?? -1])
  const beside = before.length > 0 ? before : after
  const shared = before.findIndex((node, depth) => node !== after[depth])
  // Those of two sections share none: it goes to the end of the first one.
  const depth = Math.max(before.length === 0 ? 0 : shared, 1)
  const anchor = beside[depth]
  const parent = beside[depth - 1]
  if (!anchor || !parent) return { start: source.length, end: source.length, text: '' }
  const { start, end } = rangeOf(anchor)
  const gap = between(parent, source, start)
  const items = sources.map((text) => asChildOf(parent, text))
  return before.length > 0
    ? { start: end, end, text: items.map((text) => gap + text).join('') }
    : { start, end: start, text: items.map((text) => text + gap).join('') }
}

function asChildOf(parent: Nodes, text: string): string {
  if (parent.type !== 'list') return text
  return `${parent.ordered === true ? '1.' : '-'} ${text}`
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
