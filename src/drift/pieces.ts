import type { Nodes } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import { isElement } from '../annotations/nodes.ts'
import { textOf } from '../annotations/text-of.ts'
import { kinds, markedKinds } from '../edition/kinds.ts'

/** A part of a paragraph in its file: words, or the markup before and after some. */
export type Piece = Words | Tag

export interface Words {
  kind: 'words'
  /** As a reader sees them. */
  value: string
  /** As the file has them. */
  raw: string
  /** True for a break, a sign or code, which is kept or goes as a whole. */
  isFixed: boolean
}

/** The beginning or the end of an element, of emphasis, of a link. */
export interface Tag {
  kind: 'open' | 'close'
  raw: string
  /** The same for both ends; `undefined` for the signs of a subhead, a row or a cell. */
  node: Nodes | undefined
}

/**
 * A paragraph of a parsed file in pieces, in the order of the file. Put together, their `raw` is what
 * stands there, and their `value` are the words of the paragraph.
 */
export function piecesOf(paragraph: Nodes, source: string): Piece[] {
  const { start, end } = placeOf(paragraph)
  const pieces: Piece[] = []
  readInside(paragraph, start, end, source, pieces)
  return pieces
}

/** The name of what an author marks with an element, or `undefined` for any other node. */
export function markedKindOf(node: Nodes | undefined) {
  if (!node || !isElement(node)) return undefined
  return markedKinds.find((kind) => kinds[kind].element === node.name)
}

function readInside(node: Nodes, start: number, end: number, source: string, pieces: Piece[]) {
  const children = 'children' in node ? node.children : []
  let at = start
  for (const [index, child] of children.entries()) {
    const own = placeOf(child, at)
    // What was read again between two marks has no place of its own.
    const next = children[index + 1]
    const place = child.position ? own : { start: at, end: next ? placeOf(next, at).start : end }
    addGap(node, source.slice(at, place.start), index > 0 ? 'between' : 'open', pieces)
    read(child, place.start, place.end, source, pieces)
    at = place.end
  }
  addGap(node, source.slice(at, end), 'close', pieces)
}

function read(node: Nodes, start: number, end: number, source: string, pieces: Piece[]) {
  const raw = source.slice(start, end)
  if (node.type === 'text') {
    pieces.push({ kind: 'words', value: textOf(node), raw, isFixed: false })
  } else if (!('children' in node) || node.children.length === 0) {
    const value = textOf(node)
    pieces.push(
      value === ''
        ? { kind: 'open', raw, node: undefined }
        : { kind: 'words', value, raw, isFixed: true },
    )
  } else {
    const first = placeOf(node.children[0] ?? node, start).start
    const last = placeOf(node.children.at(-1) ?? node, end).end
    if (node.type === 'tableRow' || node.type === 'tableCell') {
      readInside(node, start, end, source, pieces)
      return
    }
    pieces.push({ kind: 'open', raw: source.slice(start, first), node })
    readInside(node, first, last, source, pieces)
    pieces.push({ kind: 'close', raw: source.slice(last, end), node })
  }
}

/** Two rows or cells of a table are words apart; at the ends of one are signs. */
function addGap(node: Nodes, raw: string, place: 'open' | 'between' | 'close', pieces: Piece[]) {
  const separators: Partial<Record<Nodes['type'], string>> = { table: '\n', tableRow: '\t' }
  const value = separators[node.type]
  if (place === 'between') {
    if (value !== undefined) pieces.push({ kind: 'words', value, raw, isFixed: true })
  } else if (raw !== '') pieces.push({ kind: place, raw, node: undefined })
}

function placeOf(node: Nodes, otherwise = 0): { start: number; end: number } {
  return {
    start: node.position?.start.offset ?? otherwise,
    end: node.position?.end.offset ?? otherwise,
  }
}

const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy
const lineEnding = /[ \t]*(?:\r\n?|\n)[ \t>]*/y

/**
 * Where each character of some words begins in the file, and where the last one ends; `undefined`
 * if that cannot be told.
 */
export function placesInRaw({ value, raw }: Words): number[] | undefined {
  const places: number[] = []
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const [found] = pattern.exec(raw) ?? []
    return found
  }
  for (let index = 0; index < value.length;) {
    const ending = value[index] === ' ' ? skip(lineEnding) : undefined
    const written = ending === undefined ? skip(escapeOrReference) : undefined
    const meant = written === undefined ? '' : decodeString(written)
    if (ending !== undefined) {
      places.push(at)
      at += ending.length
      index += 1
    } else if (written !== undefined && meant !== written && value.startsWith(meant, index)) {
      places.push(...meant.split('').map(() => at))
      at += written.length
      index += meant.length
    } else if (raw[at] === value[index]) {
      places.push(at)
      at += 1
      index += 1
    } else return undefined
  }
  return [...places, raw.length]
}
