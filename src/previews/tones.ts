import type { Hex } from '../edition/palette.ts'
import { colors } from './frame.ts'
import type { Mark } from './layout.ts'
import { full } from './mask.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** The colours that a picture is painted in. */
export interface Tones {
  /** Each colour by its index; the first is the paper's. */
  palette: readonly Rgb[]
  /** The index of a colour that covers so much of a pixel of paper, from 0 to `full`. */
  indexesOf: (color: Hex) => Uint8Array
  /** How far each colour is from the paper. */
  strengths: Uint16Array
}

/** The most colours of which a pixel takes half a byte. */
const few = 16

/** The fewest tones between an ink and the paper in which its edges look smooth. */
const smooth = 5

const paper = rgbOf(colors.surface)

/**
 * The colours for some marks: those that they have, and between them and the paper tones for edges.
 * There are few where the edges look as smooth in them, which makes a picture half as heavy.
 *
 * @param areFew true if there have to be few
 */
export function tonesOf(marks: readonly Mark[], areFew: boolean): Tones {
  const whole = [...new Set([colors.surface, ...marks.map(({ color }) => color)])].map(rgbOf)
  const inks = marks.flatMap(({ kind, color }) =>
    // The quiet ink is itself nearly a tone of the other.
    kind === 'fill' || color === colors.quiet ? [] : color,
  )
  const edged = [...new Set(inks)]
    .map(rgbOf)
    .toSorted((a, b) => distance(b, paper) - distance(a, paper))
  const left = Math.max(0, few - whole.length)
  const isSmooth = left >= smooth * edged.length
  const between = edged.flatMap((ink, index) => {
    const count = isSmooth || areFew ? Math.floor((left + index) / edged.length) : full - 1
    return Array.from({ length: count }, (_, step) => mix(paper, ink, (step + 1) / (count + 1)))
  })

  const palette = [...whole, ...between]
  const known = new Map<Hex, Uint8Array>()
  return {
    palette,
    strengths: Uint16Array.from(palette, (color) => distance(color, paper)),
    indexesOf(color) {
      const found = known.get(color)
      if (found) return found
      const ink = rgbOf(color)
      const indexes = Uint8Array.from({ length: full + 1 }, (_, covered) =>
        nearest(palette, mix(paper, ink, covered / full)),
      )
      known.set(color, indexes)
      return indexes
    },
  }
}

function rgbOf(color: Hex): Rgb {
  const byte = (at: number) => parseInt(color.slice(at, at + 2), 16)
  return [byte(1), byte(3), byte(5)]
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const channel = (x: number, y: number) => Math.round(x + (y - x) * share)
  return [channel(a[0], b[0]), channel(a[1], b[1]), channel(a[2], b[2])]
}

function distance(a: Rgb, b: Rgb): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])
}

function nearest(palette: readonly Rgb[], color: Rgb): number {
  const distances = palette.map((one) => distance(one, color))
  return distances.indexOf(Math.min(...distances))
}
