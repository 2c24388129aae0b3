import { excerpt } from './excerpt.ts'

/** What two texts say where they begin to differ. */
export interface Parting {
  before: string
  after: string
}

const length = 80
const context = 24

/**
 * Excerpts of a text from before and of the one in its place, each from a little before they
 * differ, or `undefined` where all that is known of the first is in both.
 *
 * @param before perhaps an excerpt itself, with an ellipsis at its end
 */
export function whereTextsPart(before: string, after: string): Parting | undefined {
  const known = before.replace(/…$/, '')
  let index = 0
  while (index < known.length && known[index] === after[index]) index += 1
  if (index === known.length && known !== before) return undefined

  // A sentence that differs near its beginning is known by it.
  const start = index < length / 2 ? 0 : after.lastIndexOf(' ', index - context) + 1
  const from = (text: string) => `${start > 0 ? '…' : ''}${excerpt(text.slice(start), length)}`
  return { before: from(before), after: from(after) }
}
