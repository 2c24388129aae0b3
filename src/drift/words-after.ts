import { paragraphBreak } from './paragraph-break.ts'
import type { TextChange } from './text-changes.ts'

/**
 * What has become of words that stood in a changed paragraph: those that are printed in their place.
 * Where a change goes over an end of them, all of its words are taken. `undefined` if nothing is left,
 * or if they were not there.
 */
export function wordsAfter(words: string, { was, is, stretches }: TextChange): string | undefined {
  const start = was.indexOf(words)
  if (start === -1) return undefined
  const end = start + words.length
  const over = stretches.filter(({ before }) => before.start < end && before.end > start)
  const [first, last] = [over[0], over.at(-1)]
  if (!first || !last) return undefined
  const from = first.isSame ? first.after.start + start - first.before.start : first.after.start
  const to = last.isSame ? last.after.start + end - last.before.start : last.after.end
  const now = is.slice(from, to).trim()
  return now === '' || now.includes(paragraphBreak) ? undefined : now
}
