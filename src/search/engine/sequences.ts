import { hasAccents, type Word } from '../words.ts'
import type { QueryWord } from './parse-query.ts'

/** Where words stand in a row in a text. */
export function sequencesIn(
  text: readonly Word[],
  asked: readonly QueryWord[],
  gradeWord: (asked: QueryWord, word: Word) => number,
): { grade: number; words: readonly Word[] }[] {
  const found = []
  for (let at = 0; at + asked.length <= text.length; at += 1) {
    let grade = 1
    for (let offset = 0; offset < asked.length && grade > 0; offset += 1) {
      const [query, word] = [asked[offset], text[at + offset]]
      grade = query && word ? Math.min(grade, gradeWord(query, word)) : 0
    }
    if (grade > 0) found.push({ grade, words: text.slice(at, at + asked.length) })
  }
  return found
}

/** As printed; only capitals, and accents that were not typed, may differ. */
export function literalGrade(asked: QueryWord, word: Word): number {
  if (word.folded !== asked.folded) return 0
  // A number may be set in another way, and a reader who types an accent means it.
  const isSame = /\d/.test(asked.folded) || word.text.toLowerCase() === asked.text.toLowerCase()
  if (isSame) return 1
  return hasAccents(asked.text) ? 0 : 0.97
}
