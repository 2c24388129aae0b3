import type { ColorRole } from '../edition/palette.ts'
import type { Verdict } from '../edition/verdicts.ts'

/** What a picture is drawn with: marks at their places, in pixels from its upper left corner. */
export type Mark = Words | Area | Glyph | Texture

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** How words are set. */
export interface Style {
  /** Serif is the publisher's words and long prose, sans is ours. */
  face: 'text' | 'label'
  size: number
  weight: number
}

/** A role of the palette, or the colour of a verdict. */
export type Color = ColorRole | Verdict

/** Words on one line, from the beginning of their baseline. */
export interface Words {
  kind: 'words'
  text: string
  x: number
  baseline: number
  width: number
  style: Style
  color: Color
}

export interface Area extends Box {
  kind: 'area'
  color: Color
}

/** The sign of a verdict, square. */
export interface Glyph extends Box {
  kind: 'glyph'
  verdict: Verdict
}

/** A stretch in the texture of a verdict. */
export interface Texture extends Box {
  kind: 'texture'
  verdict: Verdict
}

/** How far letters reach above and below their baseline, in parts of their size. */
const reach = { above: 0.78, below: 0.25 }

/** What a mark takes up. */
export function boxOf(mark: Mark): Box {
  if (mark.kind !== 'words') return mark
  const { x, baseline, width, style } = mark
  const above = style.size * reach.above
  return { x, y: baseline - above, width, height: above + style.size * reach.below }
}
