import { excerpt } from './excerpt.ts'
import { commonLength } from './first-difference.ts'

const length = 80
const context = 24

/**
 * Excerpts of an earlier and a later text, from a little before their first difference, or
 * `undefined` if the later text has everything that is known of the earlier one.
 *
 * @param before the earlier text, or the beginning of it with an ellipsis at its end
 */
export function whereTextsPart(before: string, after: string) {
  const known = before.replace(/…$/, '')
  const index = commonLength(known, after)
  if (index === known.length && known !== before) return undefined

  // A reader recognises a text by its beginning, if the difference is near it.
  const start = index < length / 2 ? 0 : after.lastIndexOf(' ', index - context) + 1
  const from = (text: string) => `${start > 0 ? '…' : ''}${excerpt(text.slice(start), length)}`
  return { before: from(before), after: from(after) }
}
