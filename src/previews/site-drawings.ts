import { readFile } from 'node:fs/promises'
import { verdicts, type Verdict } from '../schemas/values.ts'
import { slugOf } from '../text/slug-of.ts'
import type { Color } from './marks.ts'

/** What the pictures share with the site's pages. */
export interface SiteDrawings {
  surface: string
  colors: Record<Color, string>
  /** The glyphs and textures of the verdicts, as definitions of an SVG. */
  definitions: string
}

/**
 * Read the palette, the glyphs and the textures where the site has them, so that there is one
 * drawing of each: the colours by day in its tokens, the rest in two components, whose SVG
 * is plain.
 *
 * @throws when one is no longer there
 */
export async function siteDrawings(): Promise<SiteDrawings> {
  const [tokens, glyphs, textures] = await Promise.all(
    [
      '../styles/tokens.css',
      '../components/GlyphSprite.astro',
      '../components/pictures/StripPatterns.astro',
    ].map((file) => readFile(new URL(file, import.meta.url), 'utf8')),
  )
  const color = (role: string) => byDay(tokens ?? '', `--color-${role}`)
  const ofVerdict = verdicts.map((verdict) => [verdict, color(`verdict-${slugOf(verdict)}`)])
  return {
    surface: color('surface'),
    colors: {
      text: color('text'),
      'text-quiet': color('text-quiet'),
      rule: color('rule'),
      link: color('link'),
      ...(Object.fromEntries(ofVerdict) as Record<Verdict, string>),
    },
    definitions: [
      ...verdicts.map((verdict) => element(glyphs ?? '', 'symbol', `glifo-${slugOf(verdict)}`)),
      ...verdicts
        // What cannot be verified is hollow: it has an edge, and no texture.
        .filter((verdict) => verdict !== 'no verificable')
        .map((verdict) => element(textures ?? '', 'pattern', `glifo-trama-${slugOf(verdict)}`)),
    ].join('\n'),
  }
}

/** The value of a custom property, of a pair the first, down to the colour itself. */
function byDay(css: string, property: string): string {
  const [, value = ''] = new RegExp(`${property}:\\s*([^;]+);`).exec(css) ?? []
  const [, reference] = /^(?:light-dark\()?\s*var\((--[\w-]+)\)/.exec(value) ?? []
  if (reference !== undefined) return byDay(css, reference)
  const [, color] = /^(?:light-dark\()?\s*(#[0-9a-f]{6})\b/.exec(value) ?? []
  if (color === undefined) throw new Error(`The palette has no colour for \`${property}\`.`)
  return color
}

function element(source: string, name: string, id: string): string {
  const [found] = new RegExp(`<${name}\\s+id="${id}"[^]*?</${name}>`).exec(source) ?? []
  if (found === undefined) throw new Error(`The site draws no <${name}> \`${id}\`.`)
  return found
}
