import { inTag, svgOf } from '../edition/drawing.ts'
import { palette } from '../edition/palette.ts'
import { verdictRows, type Verdict } from '../edition/verdicts.ts'
import type { Element } from './element.ts'

/** How much larger than on a page textures are: a picture is seen at about half its size. */
const enlarged = 2

/** The sign of a verdict, square. */
export function glyph(verdict: Verdict, side: number): Element {
  const { color, glyph } = verdictRows[verdict]
  return image(
    { width: side, height: side },
    `viewBox="0 0 16 16" color="${color.day}" fill="none" stroke="currentColor" stroke-width="2"`,
    svgOf(glyph),
  )
}

/** A stretch in the texture of a verdict, which begins where the stretch does. */
export function texture(verdict: Verdict, box: Box): Element {
  const { color, texture } = verdictRows[verdict]
  const [width, height] = [box.width / enlarged, box.height / enlarged]
  const view = `viewBox="0 0 ${width} ${height}" color="${color.day}" fill="currentColor"`
  const surface = palette.surface.day
  const whole = `<rect width="${width}" height="${height}"`
  if (texture === 'solid') return image(box, view, `${whole}/>`)
  if (texture === 'hollow') {
    const line = 1
    const edge = `x="${line / 2}" y="${line / 2}" width="${width - line}" height="${height - line}"`
    const look = `fill="${surface}" stroke="currentColor" stroke-width="${line}"`
    return image(box, view, `<rect ${edge} ${look}/>`)
  }
  return image(
    box,
    view,
    `<pattern id="t"${inTag(texture.tile)}>${svgOf(texture.drawing)}</pattern>` +
      `${whole} fill="${surface}"/>${whole} fill="url(#t)"/>`,
  )
}

interface Box {
  width: number
  height: number
}

function image({ width, height }: Box, attributes: string, drawing: string): Element {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${attributes}>${drawing}</svg>`
  const src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
  return { type: 'img', props: { src, width, height, style: { width, height, flexShrink: 0 } } }
}
