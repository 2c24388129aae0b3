import * as harfbuzz from 'harfbuzzjs'
import { typefaces } from '../fonts/typefaces.ts'
import { isInRange } from '../fonts/unicode-range.ts'
import type { Style } from './marks.ts'
import { openTypeface, type FontFile } from './open-typeface.ts'

/** Sets words in the typefaces of the site. */
export interface Typesetter {
  /** How far words reach along their line, in pixels. */
  widthOf(text: string, style: Style): number
  /** Their outlines as the data of an SVG path, from the beginning of their baseline. */
  outlineOf(text: string, style: Style): string
}

/** A font file in one style, with the outlines of the glyphs that were asked for. */
interface Font {
  font: harfbuzz.Font
  range: string
  outlines: Map<number, harfbuzz.SvgPathCommand[]>
}

/** The fonts of one style, with what was found out before. */
interface Fonts {
  all: Font[]
  /** Pixels for a unit of the font. */
  scale: number
  byCharacter: Map<string, Font>
  widths: Map<string, number>
}

/** A glyph at its place on the line; places and advances are in units of the font. */
interface Glyph {
  id: number
  font: Font
  x: number
  y: number
  advance: number
}

/** What part of its size a letter is drawn for: a picture is seen at about half its size. */
const optical = 0.6

/** As on the site (`font-variant-numeric`). */
const features = [new harfbuzz.Feature('pnum', 1)]

/**
 * Open the typefaces for words in some characters. A character that a typeface does not
 * have is set as the box that the typeface has for it.
 */
export async function openTypesetter(characters: ReadonlySet<string>): Promise<Typesetter> {
  const opened = await Promise.all(typefaces.map((typeface) => openTypeface(typeface, characters)))
  const files = new Map(typefaces.map(({ name }, index) => [name, opened[index] ?? []]))
  const styles = new Map<string, Fonts>()

  return {
    widthOf(text, style) {
      const fonts = fontsOf(style)
      const known = fonts.widths.get(text)
      if (known !== undefined) return known
      const units = shaped(text, fonts).reduce((sum, { advance }) => sum + advance, 0)
      fonts.widths.set(text, units * fonts.scale)
      return units * fonts.scale
    },

    outlineOf(text, style) {
      const fonts = fontsOf(style)
      return outlineOf(shaped(text, fonts), fonts.scale)
    },
  }

  function fontsOf(style: Style): Fonts {
    const key = `${style.face} ${style.size} ${style.weight}`
    const fonts = styles.get(key) ?? inStyle(files.get(style.face) ?? [], style)
    styles.set(key, fonts)
    return fonts
  }
}

function inStyle(files: readonly FontFile[], { size, weight }: Style): Fonts {
  const all = files.map(({ face, range }) => {
    const font = new harfbuzz.Font(face)
    font.setVariations([
      new harfbuzz.Variation('opsz', size * optical),
      new harfbuzz.Variation('wght', weight),
    ])
    return { font, range, outlines: new Map<number, harfbuzz.SvgPathCommand[]>() }
  })
  const scale = size / (files[0]?.face.upem ?? size)
  return { all, scale, byCharacter: new Map(), widths: new Map() }
}

/** The glyphs of words, which stay together as far as one font has their characters. */
function shaped(text: string, fonts: Fonts): Glyph[] {
  const runs: { font: Font; text: string }[] = []
  for (const character of text) {
    const font = fontOf(character, fonts)
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs.flatMap(({ font, text }) => {
    const buffer = new harfbuzz.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    harfbuzz.shape(font.font, buffer, features)
    return buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 }) => ({
        id: codepoint,
        font,
        x: xOffset,
        y: yOffset,
        advance: xAdvance,
      }))
  })
}

function fontOf(character: string, { all, byCharacter }: Fonts): Font {
  const font =
    byCharacter.get(character) ?? all.find(({ range }) => isInRange(character, range)) ?? all[0]
  if (!font) throw new Error('A style without a typeface has no fonts.')
  byCharacter.set(character, font)
  return font
}

function outlineOf(glyphs: readonly Glyph[], scale: number): string {
  let start = 0
  const outlines = glyphs.map((glyph) => {
    const left = start + glyph.x
    start += glyph.advance
    return commandsOf(glyph)
      .map(({ type, values }) => {
        // Across and down by turns; in a font, up is positive.
        const places = values.map((value, index) =>
          (scale * (index % 2 === 0 ? left + value : -(glyph.y + value))).toFixed(2),
        )
        return type + places.join(' ')
      })
      .join('')
  })
  return outlines.join('')
}

function commandsOf({ id, font: { font, outlines } }: Glyph): harfbuzz.SvgPathCommand[] {
  const commands = outlines.get(id) ?? font.glyphToJson(id)
  outlines.set(id, commands)
  return commands
}
