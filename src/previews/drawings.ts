import { inTag, svgOf } from '../edition/drawing.ts'
import { verdictRows, type Verdict } from '../edition/verdicts.ts'
import type { Box, Drawing } from './box.ts'
import { width as widest } from './frame.ts'

/** How much larger than on a page textures are: a picture is seen at about half its size. */
const enlarged = 2

/** The sign of a verdict, square. */
export function glyph(verdict: Verdict, side: number): Drawing {
  const { color, glyph } = verdictRows[verdict]
  const view = 'viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"'
  return {
    kind: 'drawing',
    svg: svg(side, side, view, svgOf(glyph)),
    color: color.day,
    width: side,
    height: side,
  }
}

/** A stretch in the texture of a verdict, which begins where the stretch does. */
export function texture(verdict: Verdict, box: { width: number; height: number }): Box {
  const { color, texture } = verdictRows[verdict]
  if (texture === 'solid') return { kind: 'fill', color: color.day, ...box }
  if (texture === 'hollow')
    return { kind: 'outline', color: color.day, ...box, thickness: enlarged }
  // Every stretch is the beginning of the same sheet, which is drawn once.
  const [width, height] = [widest / enlarged, box.height / enlarged]
  const sheet =
    `<pattern id="t"${inTag(texture.tile)}>${svgOf(texture.drawing)}</pattern>` +
    `<rect width="${width}" height="${height}" fill="url(#t)"/>`
  const view = `viewBox="0 0 ${width} ${height}" fill="currentColor"`
  return {
    kind: 'drawing',
    svg: svg(widest, box.height, view, sheet),
    color: color.day,
    ...box,
  }
}

function svg(width: number, height: number, attributes: string, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="#000" ${attributes}>${drawing}</svg>`
}
