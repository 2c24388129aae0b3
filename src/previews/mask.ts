/** The outline of a glyph in font units, y upwards: straight lines only. */
export type Outline = readonly (readonly [x: number, y: number][])[]

/** How much of each pixel a shape covers, from 0 to `full`, row by row. */
export interface Mask {
  /** From the place of the shape to its first column and row. */
  left: number
  top: number
  width: number
  height: number
  coverage: Uint8Array
}

/** The coverage of a pixel that lies within a shape. */
export const full = 15

/** The coverage of pixels by an outline, exact but for the number of steps. */
export function maskOf(outline: Outline, scale: number, shift: number): Mask {
  const contours = outline.map((contour) =>
    contour.map(([x, y]) => [x * scale + shift, -y * scale] as const),
  )
  const points = contours.flat()
  if (points.length === 0)
    return { left: 0, top: 0, width: 0, height: 0, coverage: Uint8Array.of() }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))]
  // An edge in the last column also changes what lies after it.
  const width = Math.floor(Math.max(...xs)) - left + 2
  const height = Math.floor(Math.max(...ys)) - top + 1

  // Each edge adds to its pixel what it shuts off at its right, and to the next the rest of its
  // height: summed up along a row, this is the area that lies within (as in FreeType's ftgrays.c).
  const areas = new Float64Array(width * height)
  for (const contour of contours) {
    for (const [index, [x, y]] of contour.entries()) {
      const [toX, toY] = contour[(index + 1) % contour.length] ?? [x, y]
      addEdge(x - left, y - top, toX - left, toY - top)
    }
  }

  const coverage = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    let area = 0
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      area += areas[at] ?? 0
      coverage[at] = Math.round(Math.min(1, Math.abs(area)) * full)
    }
  }
  return { left, top, width, height, coverage }

  function addEdge(x: number, y: number, toX: number, toY: number): void {
    if (y === toY) return
    const [sign, x0, y0, x1, y1] = y < toY ? [1, x, y, toX, toY] : [-1, toX, toY, x, y]
    const slope = (x1 - x0) / (y1 - y0)
    for (let row = Math.floor(y0); row < y1; row += 1) {
      const [from, to] = [Math.max(y0, row), Math.min(y1, row + 1)]
      addInRow(row, sign, x0 + (from - y0) * slope, x0 + (to - y0) * slope, to - from)
    }
  }

  function addInRow(row: number, sign: number, x: number, toX: number, height: number): void {
    const [x0, x1] = x < toX ? [x, toX] : [toX, x]
    for (let column = Math.floor(x0); column <= x1; column += 1) {
      const [from, to] = [Math.max(x0, column), Math.min(x1, column + 1)]
      const share = x1 > x0 ? (to - from) / (x1 - x0) : 1
      const rise = sign * height * share
      const atRight = (from + to) / 2 - column
      const at = row * width + column
      areas[at] = (areas[at] ?? 0) + rise * (1 - atRight)
      areas[at + 1] = (areas[at + 1] ?? 0) + rise * atRight
      if (x1 === x0) break
    }
  }
}
