import type { Hex } from '../edition/palette.ts'
import { asSet } from './settable.ts'

/** A box of a picture and what is in it: plain data, in pixels. */
export type Box = Text | Row | Column | Room | Space | Fill | Outline | Drawing

/** Words of one kind. */
export interface Text {
  kind: 'text'
  text: string
  face: Face
  size: number
  /** The height of a line. */
  leading: number
  color: Hex
  /**
   * How it takes more than one line: `balanced` in lines of about the same width; `cut` in none,
   * it ends in “…”; `whole` in none, a card in which it is too wide does not fit.
   */
  lines: 'balanced' | 'cut' | 'whole'
  mark?: { kind: 'struck' | 'dashed'; color: Hex } | undefined
}

/** Boxes beside each other. */
export interface Row {
  kind: 'row'
  children: Box[]
  gap: number
  align: 'center' | 'bottom'
  /** True if they take more than one line where they are too wide. */
  wraps: boolean
  /** Its own height, if it is not that of its boxes. */
  height?: number
}

/** Boxes below each other. */
export interface Column {
  kind: 'column'
  children: Box[]
  gap: number
  /** Its own height, if it is not that of its boxes: a room in it has the rest. */
  height?: number
  /** True if it has the width that is left in its row. */
  grows?: boolean
}

/** What is left of a column, for a box that may be too high for it. */
export interface Room {
  kind: 'room'
  place: 'center' | 'top'
  child: Box
}

export interface Space {
  kind: 'space'
  width: number
  height: number
}

/** A rectangle in one colour; without a side, it is as long as there is room in its row or column. */
export interface Fill {
  kind: 'fill'
  color: Hex
  width?: number
  height?: number
}

/** The edge of a rectangle. */
export interface Outline {
  kind: 'outline'
  color: Hex
  width: number
  height: number
  thickness: number
}

/** The beginning of a drawing in one colour. */
export interface Drawing {
  kind: 'drawing'
  /** An SVG of which only the opacity counts. */
  svg: string
  color: Hex
  width: number
  height: number
}

/** The size of every picture, in pixels: what networks show large, at 1.91 to 1. */
export const size = { width: 1200, height: 630 }

/** The cuts of the typefaces: long prose small and large, and our words. */
export type Face = 'text' | 'title' | 'label' | 'strong label'

export function row(children: Box[], more: Partial<Row> = {}): Row {
  return { kind: 'row', children, gap: 0, align: 'center', wraps: false, ...more }
}

export function column(children: Box[], more: Partial<Column> = {}): Column {
  return { kind: 'column', children, gap: 0, ...more }
}

export function space(height: number, width = 0): Space {
  return { kind: 'space', width, height }
}

/** Words of ours on one line, in the sans serif. */
export function label(text: string, size: number, color: Hex, more: Partial<Text> = {}): Text {
  return {
    kind: 'text',
    text: asSet(text),
    face: 'label',
    size,
    leading: Math.round(size * 1.2),
    color,
    lines: 'cut',
    ...more,
  }
}

/** The publisher's words and other long prose, in the serif. */
export function prose(text: string, size: number, color: Hex, more: Partial<Text> = {}): Text {
  return {
    kind: 'text',
    text: asSet(text),
    // Letters are drawn for their size, and a picture is seen at about half of its own.
    face: size < 56 ? 'text' : 'title',
    size,
    // The larger the words, the closer their lines.
    leading: Math.round(size * (1.29 - size / 700)),
    color,
    lines: 'balanced',
    ...more,
  }
}

/** All words of a picture, each text by itself. */
export function textsIn(box: Box): string[] {
  switch (box.kind) {
    case 'text':
      return [box.text]
    case 'row':
    case 'column':
      return box.children.flatMap(textsIn)
    case 'room':
      return textsIn(box.child)
    default:
      return []
  }
}
