import type {
  ArticleState,
  MarkRef,
  MarkState,
  ParagraphState,
  Point,
  Selection,
} from '../protocol.ts'
import { alignWords } from './align-words.ts'

/*
 * Where the plain words of paragraphs are on the page, and the other way round. What is ours stands in
 * elements with `data-editorial`, and is no word of the publisher's.
 */

type Paragraphs = Pick<ArticleState, 'paragraphs'>

/** The words of a paragraph as the page shows them. */
interface ShownWords {
  paragraph: ParagraphState
  /** With the number of characters before each. */
  nodes: { node: Text; from: number }[]
  /** See `alignWords`. */
  places: number[]
}

export function elementOf({ anchor }: ParagraphState): HTMLElement | null {
  return document.getElementById(anchor)
}

function shownWords(paragraph: ParagraphState): ShownWords | undefined {
  const element = elementOf(paragraph)
  if (!element) return undefined
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches('[data-editorial], [hidden]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: ShownWords['nodes'] = []
  let shown = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text)) continue
    nodes.push({ node, from: shown.length })
    shown += node.data
  }
  const places = alignWords(shown, paragraph.text)
  return places && { paragraph, nodes, places }
}

/** The words of the publisher's in a range of the page; nothing if there are none. */
export function selectionIn({ paragraphs }: Paragraphs, range: Range): Selection | undefined {
  const parts = paragraphs
    .filter((paragraph) => {
      const element = elementOf(paragraph)
      return element !== null && range.intersectsNode(element)
    })
    .flatMap((paragraph) => partIn(paragraph, range) ?? [])
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

function partIn(paragraph: ParagraphState, range: Range): Selection | undefined {
  const words = shownWords(paragraph)
  if (!words) return undefined
  const inside = words.nodes.flatMap(({ node, from }) => {
    const start = offsetIn(node, range.startContainer, range.startOffset)
    const end = offsetIn(node, range.endContainer, range.endOffset)
    return start < end ? [{ start: from + start, end: from + end }] : []
  })
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return undefined
  const at = (place: number): Point => ({
    paragraph: paragraph.number,
    offset: words.places[place] ?? paragraph.text.length,
  })
  return { start: at(first.start), end: at(last.end) }
}

/** How many characters of a text are before a place of the page. */
function offsetIn(text: Text, container: Node, offset: number): number {
  if (text === container) return offset
  const range = document.createRange()
  range.setStart(container, offset)
  return range.comparePoint(text, 0) < 0 ? text.length : 0
}

/** The place between two characters at which a pointer is. */
export function pointAt(state: Paragraphs, x: number, y: number): Point | undefined {
  const caret = caretAt(x, y)
  return caret && pointFor(state, caret.node, caret.offset)
}

/** The place between two characters at which a place of the page is. */
export function pointFor(state: Paragraphs, container: Node, offset: number): Point | undefined {
  const paragraph = state.paragraphs.find((one) => elementOf(one)?.contains(container) === true)
  const words = paragraph && shownWords(paragraph)
  if (!words) return undefined
  const before = words.nodes.reduce(
    (count, { node }) => count + offsetIn(node, container, offset),
    0,
  )
  return { paragraph: paragraph.number, offset: words.places[before] ?? paragraph.text.length }
}

/** Safari has learnt the first of these late, and Firefox never had the second. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position ? { node: position.offsetNode, offset: position.offset } : undefined
  }
  const { caretRangeFromPoint } = document as {
    caretRangeFromPoint?: Document['caretRangeFromPoint']
  }
  const range = caretRangeFromPoint?.call(document, x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

/** A range of the page around words. */
export function rangeOf(state: Paragraphs, { start, end }: Selection): Range | undefined {
  const [from, to] = [placeOf(state, start, false), placeOf(state, end, true)]
  if (!from || !to) return undefined
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function placeOf({ paragraphs }: Paragraphs, point: Point, isEnd: boolean) {
  const paragraph = paragraphs[point.paragraph - 1]
  const words = paragraph && shownWords(paragraph)
  if (!words) return undefined
  const { nodes, places } = words
  // The first place behind so many characters, for an end; for a start, the last one.
  const index = isEnd ? places.indexOf(point.offset) : places.lastIndexOf(point.offset)
  const found = nodes.findLast(({ from }) => (isEnd ? from < index : from <= index)) ?? nodes[0]
  return (
    found && {
      node: found.node,
      offset: Math.max(0, Math.min(index - found.from, found.node.length)),
    }
  )
}

/** The innermost mark around a place. */
export function markAt(
  { marks }: Pick<ArticleState, 'marks'>,
  point: Point,
): MarkState | undefined {
  return marks.findLast(
    ({ paragraph, start, end }) =>
      paragraph === point.paragraph && start <= point.offset && point.offset <= end,
  )
}

export function wordsOfMark({ paragraph, start, end }: MarkState): Selection {
  return { start: { paragraph, offset: start }, end: { paragraph, offset: end } }
}

/** Which mark it is, and nothing else of it. */
export function refOf({ kind, id, fragment }: MarkRef): MarkRef {
  return { kind, id, fragment }
}
