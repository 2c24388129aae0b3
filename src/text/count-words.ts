import { language } from './language.ts'

const segmenter = new Intl.Segmenter(language, { granularity: 'word' })

/** The number of words in a text. Numbers count, punctuation does not. */
export function countWords(text: string): number {
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}

/** True if a text has so many words, of which no more are looked for. */
export function hasAsManyWords(text: string, count: number): boolean {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words += 1
    if (words === count) return true
  }
  return false
}
