import { countWords } from './count-words.ts'

/**
 * Silent reading of non-fiction, in words per minute, measured on English: Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047.
 */
const wordsPerMinute = 238

/** The time that a text takes to read, in whole minutes, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / wordsPerMinute))
}
