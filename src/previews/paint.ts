import { size, type Drawing } from './box.ts'
import type { Mark } from './layout.ts'
import { full, type Mask } from './mask.ts'
import type { Tones } from './tones.ts'
import { glyphAt } from './typesetting.ts'

/** A picture whose pixels are indexes of a palette, a byte each. */
export interface Painting {
  pixels: Uint8Array
  /** Where each row has its first pixel that is not paper, and where its last one ends. */
  starts: Uint16Array
  ends: Uint16Array
}

/**
 * Get ready to paint pictures.
 *
 * @param maskOf the shape of a drawing
 */
export function openPainting(maskOf: (drawing: Drawing) => Mask) {
  const { width, height } = size
  // One for all pictures: to ask for a megabyte takes longer than to paint on it.
  const painting: Painting = {
    pixels: new Uint8Array(width * height),
    starts: new Uint16Array(height),
    ends: new Uint16Array(height),
  }
  const { pixels, starts, ends } = painting

  /** Paint some marks; what was painted before is gone. */
  return (marks: readonly Mark[], { strengths, indexesOf }: Tones): Painting => {
    clear()
    for (const mark of marks) {
      const indexes = indexesOf(mark.color)
      const [x, y] = [Math.round(mark.x), Math.round(mark.y)]
      switch (mark.kind) {
        case 'fill':
          fill(mark.x, mark.y, mark.width, mark.height, indexes[full] ?? 0)
          break
        case 'drawing': {
          const right = Math.round(mark.x + mark.drawing.width)
          stamp(maskOf(mark.drawing), x, y, right, indexes, strengths)
          break
        }
        case 'words':
          for (const glyph of mark.words.glyphs) {
            const { mask, column } = glyphAt(glyph, mark.size, mark.x + glyph.x * mark.size)
            const baseline = y - Math.round(glyph.y * mark.size)
            stamp(mask, column, baseline, width, indexes, strengths)
          }
      }
    }
    return painting
  }

  function clear(): void {
    for (let row = 0; row < height; row += 1) {
      pixels.fill(0, row * width + (starts[row] ?? 0), row * width + (ends[row] ?? 0))
    }
    starts.fill(width)
    ends.fill(0)
  }

  function fill(x: number, y: number, across: number, down: number, index: number): void {
    const [left, right] = [Math.round(x), Math.round(x + across)]
    const [top, bottom] = [Math.round(y), Math.round(y + down)]
    for (let row = top; row < bottom; row += 1) {
      pixels.fill(index, row * width + left, row * width + right)
      reach(row, left, right)
    }
  }

  /** Where edges meet, the stronger colour stays: letters touch, and lines pass below them. */
  function stamp(
    mask: Mask,
    x: number,
    y: number,
    end: number,
    indexes: Uint8Array,
    strengths: Uint16Array,
  ): void {
    const { coverage } = mask
    const [left, top] = [x + mask.left, y + mask.top]
    const first = Math.max(0, -left)
    const last = Math.min(mask.width, end - left)
    const bottom = Math.min(mask.height, height - top)
    for (let row = Math.max(0, -top); row < bottom; row += 1) {
      const from = row * mask.width
      const to = (top + row) * width + left
      for (let column = first; column < last; column += 1) {
        const covered = coverage[from + column] ?? 0
        if (covered === 0) continue
        const index = indexes[covered] ?? 0
        const before = pixels[to + column] ?? 0
        if ((strengths[index] ?? 0) >= (strengths[before] ?? 0)) pixels[to + column] = index
      }
      reach(top + row, left + first, left + last)
    }
  }

  function reach(row: number, left: number, right: number): void {
    if (left < (starts[row] ?? 0)) starts[row] = left
    if (right > (ends[row] ?? 0)) ends[row] = right
  }
}
