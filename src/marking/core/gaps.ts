import type { Nodes } from 'mdast'
import type { Block } from '../../annotations/blocks.ts'
import { signOfFootnote } from '../../annotations/text-of.ts'
import { piecesOf, placesInRaw } from '../../drift/pieces.ts'

/** A place in the file between two characters of a paragraph, where a tag can stand. */
export interface Gap {
  /** How many UTF-16 units of the plain words are before it. */
  at: number
  /** Where it is in the file. */
  offset: number
  /** The elements, emphasis and links around it in the paragraph, the outermost first. */
  around: readonly Nodes[]
}

/** A part of a paragraph with markup around it, in plain words. */
export interface Markup {
  node: Nodes
  start: number
  end: number
}

/**
 * Every place of a paragraph where a tag can stand, in the order of the file. At the edge of markup
 * there are several at the same words: before its sign and behind it. In code, in a footnote's sign and
 * in what is written as an entity there are none.
 */
export function gapsOf({ node, form }: Block, source: string): Gap[] {
  let at = lengthOfSign(form)
  let offset = node.position?.start.offset ?? 0
  let around: readonly Nodes[] = []
  const gaps: Gap[] = [{ at, offset, around }]
  for (const piece of piecesOf(node, source)) {
    if (piece.kind === 'words') {
      const places = piece.isFixed ? [] : (placesInRaw(piece) ?? [])
      for (let index = 1; index < piece.value.length; index += 1) {
        const place = places[index]
        if (place === undefined || place === places[index - 1]) continue
        gaps.push({ at: at + index, offset: offset + place, around })
      }
      at += piece.value.length
    } else if (piece.node) {
      around = piece.kind === 'open' ? [...around, piece.node] : around.slice(0, -1)
    }
    offset += piece.raw.length
    gaps.push({ at, offset, around })
  }
  return gaps
}

/** The markup of a paragraph, the outer before the inner. */
export function markupIn(gaps: readonly Gap[]): Markup[] {
  const found = new Map<Nodes, Markup>()
  for (const { at, around } of gaps) {
    for (const node of around) {
      const known = found.get(node)
      if (known) known.end = at
      else found.set(node, { node, start: at, end: at })
    }
  }
  return [...found.values()]
}

/** How much of the words of a footnote is the sign before it, which its paragraph does not have. */
export function lengthOfSign(form: Block['form']): number {
  return form.kind === 'footnote' ? `${signOfFootnote(form.label)} `.length : 0
}
