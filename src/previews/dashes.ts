/** A part of a line, in pixels from where its words begin. */
export interface Stretch {
  start: number
  end: number
}

/** A dash, in parts of the thickness of its line; the gap after it is as long as the line is thick. */
const dash = 2.2

/**
 * The dashes of a line below some words, which keep clear of what reaches below it (browsers do
 * so too, `text-decoration-skip-ink`).
 *
 * @param obstacles from left to right
 */
export function dashesOf(
  line: Stretch,
  thickness: number,
  obstacles: readonly Stretch[],
): Stretch[] {
  const clear = thickness * 1.25
  const free: Stretch[] = []
  let { start } = line
  for (const obstacle of obstacles) {
    if (obstacle.start - clear > start) free.push({ start, end: obstacle.start - clear })
    start = Math.max(start, obstacle.end + clear)
  }
  if (line.end > start) free.push({ start, end: line.end })

  const step = (dash + 1) * thickness
  return free.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => ({
      start: start + index * step,
      end: Math.min(start + index * step + dash * thickness, end),
    })),
  )
}
