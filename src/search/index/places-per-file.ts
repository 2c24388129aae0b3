import type { Bundle } from '../bundle.ts'

/**
 * How many places of words share a file of the index. Pagefind's own number, 20,000, would
 * put the words of some twenty articles into one file, of which a question needs a few.
 *
 * The list of the files is loaded before the first search, and then a file per word: many
 * small files make the list long, few large ones the files. What both weigh together is least
 * where each grows with the square root of the texts.
 */
export function placesPerFile(bundles: readonly Pick<Bundle, 'content'>[]): number {
  const length = bundles.reduce((sum, { content }) => sum + content.length, 0)
  return Math.ceil(Math.sqrt(length) / 2)
}
