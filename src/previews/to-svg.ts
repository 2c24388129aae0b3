import { inTag, svgOf } from '../edition/drawing.ts'
import { palette } from '../edition/palette.ts'
import { verdictRows, verdicts, type Verdict } from '../edition/verdicts.ts'
import { slugOf } from '../text/slug-of.ts'
import type { Box, Color, Mark } from './marks.ts'
import { picture } from './picture.ts'
import type { Typesetter } from './typesetter.ts'

/** How much larger than on a page textures are: a picture is seen at about half its size. */
const enlarged = 2

/** The colours of the pictures: those of the pages by day. */
const colors = Object.fromEntries([
  ...Object.entries(palette).map(([role, { day }]) => [role, day]),
  ...verdicts.map((verdict) => [verdict, verdictRows[verdict].color.day]),
]) as Record<Color, string>

/** Marks as an SVG document without text: the words are outlines. */
export function toSvg(marks: readonly Mark[], type: Typesetter): string {
  const size = `width="${picture.width}" height="${picture.height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<defs>${verdicts.map(definitionsOf).join('')}</defs>`,
    `<rect ${size} fill="${palette.surface.day}"/>`,
    ...marks.map((mark) => drawn(mark, type)),
    '</svg>',
  ].join('\n')
}

/** The glyph and the texture of a verdict, as on the pages. */
function definitionsOf(verdict: Verdict): string {
  const {
    color: { day },
    glyph,
    texture,
  } = verdictRows[verdict]
  const slug = slugOf(verdict)
  const symbol = `<symbol id="glifo-${slug}" viewBox="0 0 16 16" color="${day}" fill="none" stroke="currentColor" stroke-width="2">${svgOf(glyph)}</symbol>`
  if (texture === 'hollow') return symbol
  const { tile, drawing } = texture
  const ground = `<rect width="${tile.width}" height="${tile.height}" fill="${palette.surface.day}"/>`
  return `${symbol}<pattern id="glifo-trama-${slug}"${inTag(tile)} color="${day}" fill="currentColor">${ground}${svgOf(drawing)}</pattern>`
}

function drawn(mark: Mark, type: Typesetter): string {
  switch (mark.kind) {
    case 'words': {
      const place = `transform="translate(${mark.x} ${mark.baseline})"`
      return `<path ${place} fill="${colors[mark.color]}" d="${type.outlineOf(mark.text, mark.style)}"/>`
    }
    case 'area':
      return `<rect ${boxed(mark)} fill="${colors[mark.color]}"/>`
    case 'glyph':
      return `<use href="#glifo-${slugOf(mark.verdict)}" ${boxed(mark)}/>`
    case 'texture':
      return verdictRows[mark.verdict].texture === 'hollow'
        ? hollow(mark, colors[mark.verdict])
        : textured(mark)
  }
}

/** A texture begins where its stretch does. */
function textured({ verdict, x, y, width, height }: Box & { verdict: Verdict }): string {
  const size = boxed({ x: 0, y: 0, width: width / enlarged, height: height / enlarged })
  const fill = `url(#glifo-trama-${slugOf(verdict)})`
  return `<rect ${size} transform="translate(${x} ${y}) scale(${enlarged})" fill="${fill}"/>`
}

function hollow({ x, y, width, height }: Box, color: string): string {
  const line = 1.5 * enlarged
  const inside = boxed({
    x: x + line / 2,
    y: y + line / 2,
    width: width - line,
    height: height - line,
  })
  return `<rect ${inside} fill="${palette.surface.day}" stroke="${color}" stroke-width="${line}"/>`
}

function boxed({ x, y, width, height }: Box): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`
}
