import { language } from './language.ts'

const segmenter = new Intl.Segmenter(language, { granularity: 'word' })

/** The number of words in a text. Numbers count, punctuation does not. */
export function countWords(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
}
