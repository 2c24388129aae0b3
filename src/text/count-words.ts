import { language } from './language.ts'

const segmenter = new Intl.Segmenter(language, { granularity: 'word' })

/** How many words a Spanish text has; numbers count, punctuation does not. */
export function countWords(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
}
