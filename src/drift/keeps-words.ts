import leven from 'leven'
import { fold } from '../text/fold.ts'
import { plainTypography } from '../text/plain-typography.ts'

/** True if some words are still those of before, or a word of them is, perhaps spelled otherwise. */
export function keepsWords(before: string, after: string): boolean {
  const [words, others] = [wordsOf(before), wordsOf(after)]
  // “De” and “la” say nothing, but for a mark that has nothing else.
  const telling = words.filter((word) => word.length > 3)
  const some = telling.length > 0 ? telling : words
  return some.some((word) => others.some((other) => isSpelled(word, other)))
}

function isSpelled(word: string, other: string): boolean {
  return word === other || leven(word, other) <= Math.min(word.length, other.length) / 3
}

function wordsOf(text: string): string[] {
  return fold(plainTypography(text)).match(/[\p{L}\p{N}]+/gu) ?? []
}
