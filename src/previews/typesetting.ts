import { Blob, Buffer as Words, Direction, Face as File, Feature, Font, shape } from 'harfbuzzjs'
import type { Face } from './box.ts'
import type { Stretch } from './dashes.ts'
import { maskOf, type Mask, type Outline } from './mask.ts'

/** Glyphs beside each other and their places, in parts of the size of the type. */
export interface SetWords {
  width: number
  glyphs: readonly SetGlyph[]
}

interface SetGlyph {
  font: OpenFont
  id: number
  x: number
  y: number
}

interface OpenFont {
  font: Font
  /** Its units in the size of the type. */
  units: number
  outlines: Map<number, Outline>
  masks: Map<string, Mask>
}

/** The typefaces of pictures, ready to set words and to give the shape of each glyph. */
export interface Typesetting {
  set: (face: Face, words: string) => SetWords
  /** How far letters reach above and below the line, in parts of the size of the type. */
  extents: (face: Face) => { above: number; below: number }
}

/** Where a glyph can stand within a pixel: to a quarter, as finely as an eye tells. */
const places = 4

/** The largest distance of an outline from its curve: a twentieth of a pixel in the largest type. */
const tolerance = 0.0006

/** How many words are remembered as they are set: most come again soon. */
const remembered = 20_000

/** As on the site (`font-variant-numeric`). */
const features = [new Feature('pnum')]

/** @param faces the files of each face, in the order in which they are looked through */
export function openTypesetting(faces: Record<Face, readonly Uint8Array[]>): Typesetting {
  const fonts = {
    text: faces.text.map(openFont),
    title: faces.title.map(openFont),
    label: faces.label.map(openFont),
    'strong label': faces['strong label'].map(openFont),
  }
  const known = new Map<string, SetWords>()
  const buffer = new Words()

  return {
    set(face, words) {
      const key = `${face} ${words}`
      const found = known.get(key)
      if (found) return found
      if (known.size >= remembered) known.clear()
      const set = setAnew(face, words)
      known.set(key, set)
      return set
    },
    extents(face) {
      const [first] = fonts[face]
      if (!first) return { above: 0, below: 0 }
      const { ascender, descender } = first.font.hExtents()
      return { above: ascender / first.units, below: -descender / first.units }
    },
  }

  function setAnew(face: Face, words: string): SetWords {
    const glyphs: SetGlyph[] = []
    let width = 0
    for (const { font, text } of runsOf(face, words)) {
      buffer.clearContents()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      buffer.setDirection(Direction.LTR)
      // Not that of the machine, which the guess would take.
      buffer.setLanguage('es')
      shape(font.font, buffer, features)
      const positions = buffer.getGlyphPositions()
      for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        const [x, y] = [width + xOffset / font.units, yOffset / font.units]
        glyphs.push({ font, id: codepoint, x, y })
        width += xAdvance / font.units
      }
    }
    return { width, glyphs }
  }

  /** Words in stretches, each of one file. */
  function runsOf(face: Face, words: string): { font: OpenFont; text: string }[] {
    const runs: { font: OpenFont; text: string }[] = []
    for (const character of words) {
      const point = character.codePointAt(0) ?? 0
      const font = fonts[face].find(({ font }) => font.nominalGlyph(point) !== undefined)
      if (!font) throw new Error(`No typeface of the pictures has “${character}”.`)
      const run = runs.at(-1)
      if (run?.font === font) run.text += character
      else runs.push({ font, text: character })
    }
    return runs
  }
}

/** Where letters reach deeper below the line than so much, in parts of the size of the type. */
export function deepLetters({ glyphs }: SetWords, depth: number): Stretch[] {
  return glyphs.flatMap(({ font: { font, units }, id, x, y }) => {
    const box = font.glyphExtents(id)
    if (!box || (box.yBearing + box.height) / units + y > -depth) return []
    const start = x + box.xBearing / units
    return { start, end: start + box.width / units }
  })
}

/** The shape of a glyph that stands at some place in a row, and the column from which it is counted. */
export function glyphAt(
  { font, id }: SetGlyph,
  size: number,
  x: number,
): { mask: Mask; column: number } {
  const place = Math.round(x * places)
  const shift = ((place % places) + places) % places
  const key = `${size} ${id} ${shift}`
  let mask = font.masks.get(key)
  if (!mask) {
    mask = maskOf(outlineOf(font, id), size / font.units, shift / places)
    font.masks.set(key, mask)
  }
  return { mask, column: (place - shift) / places }
}

function openFont(data: Uint8Array): OpenFont {
  const file = new File(new Blob(data))
  return { font: new Font(file), units: file.upem, outlines: new Map(), masks: new Map() }
}

function outlineOf(open: OpenFont, id: number): Outline {
  const found = open.outlines.get(id)
  if (found) return found
  const contours: [number, number][][] = []
  let contour: [number, number][] = []
  for (const { type, values } of open.font.glyphToJson(id)) {
    const [x = 0, y = 0, toX = 0, toY = 0] = values
    if (type === 'M') contours.push((contour = [[x, y]]))
    if (type === 'L') contour.push([x, y])
    if (type === 'Q') contour.push(...curve(contour.at(-1) ?? [x, y], [x, y], [toX, toY]))
  }
  open.outlines.set(id, contours)
  return contours

  /** Points on a quadratic curve after its first. */
  function curve(
    [x0, y0]: [number, number],
    [x1, y1]: [number, number],
    [x2, y2]: [number, number],
  ): [number, number][] {
    const bend = Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2)
    const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance * open.units))))
    return Array.from({ length: steps }, (_, step) => {
      const t = (step + 1) / steps
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
      return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2]
    })
  }
}
