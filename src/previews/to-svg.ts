import { verdicts, type Verdict } from '../schemas/values.ts'
import { slugOf } from '../text/slug-of.ts'
import type { Box, Mark } from './marks.ts'
import { picture } from './picture.ts'
import type { SiteDrawings } from './site-drawings.ts'
import type { Typesetter } from './typesetter.ts'

/** How much larger than on a page textures are: a picture is seen at about half its size. */
const enlarged = 2

/** Marks as an SVG document without text: the words are outlines. */
export function toSvg(marks: readonly Mark[], type: Typesetter, site: SiteDrawings): string {
  const size = `width="${picture.width}" height="${picture.height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<style>${styleOf(site)}</style>`,
    `<defs>${site.definitions}</defs>`,
    `<rect ${size} fill="${site.surface}"/>`,
    ...marks.map((mark) => drawn(mark, type, site)),
    '</svg>',
  ].join('\n')
}

/** The classes that the glyphs and textures of the site are drawn with. */
function styleOf({ surface, colors }: SiteDrawings): string {
  const ofVerdicts = verdicts.map((verdict) => `.${classOf(verdict)}{color:${colors[verdict]}}`)
  return `${ofVerdicts.join('')}.texture-ground{fill:${surface}}`
}

function drawn(mark: Mark, type: Typesetter, { surface, colors }: SiteDrawings): string {
  switch (mark.kind) {
    case 'words': {
      const place = `transform="translate(${mark.x} ${mark.baseline})"`
      return `<path ${place} fill="${colors[mark.color]}" d="${type.outlineOf(mark.text, mark.style)}"/>`
    }
    case 'area':
      return `<rect ${boxed(mark)} fill="${colors[mark.color]}"/>`
    case 'glyph':
      return `<use href="#glifo-${slugOf(mark.verdict)}" class="${classOf(mark.verdict)}" ${boxed(mark)}/>`
    case 'texture':
      return mark.verdict === 'no verificable'
        ? hollow(mark, surface, colors[mark.verdict])
        : textured(mark)
  }
}

/** A texture begins where its stretch does. */
function textured({ verdict, x, y, width, height }: Box & { verdict: Verdict }): string {
  const size = boxed({ x: 0, y: 0, width: width / enlarged, height: height / enlarged })
  const fill = `url(#glifo-trama-${slugOf(verdict)})`
  return `<rect ${size} transform="translate(${x} ${y}) scale(${enlarged})" fill="${fill}"/>`
}

function hollow({ x, y, width, height }: Box, surface: string, color: string): string {
  const line = 1.5 * enlarged
  const inside = boxed({
    x: x + line / 2,
    y: y + line / 2,
    width: width - line,
    height: height - line,
  })
  return `<rect ${inside} fill="${surface}" stroke="${color}" stroke-width="${line}"/>`
}

function boxed({ x, y, width, height }: Box): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`
}

function classOf(verdict: Verdict): string {
  return `verdict-${slugOf(verdict)}`
}
