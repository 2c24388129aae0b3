import { stemOf } from './stem.ts'

const gradeOfNumber = 0.9
const gradeOfStem = 0.7
const gradeOfBeginning = 0.5

/**
 * How close a word of a text is to a word of a query, from 0, not at all, to 1, the same.
 *
 * @param asked folded
 * @param word folded
 */
export function gradeOf(asked: string, word: string): number {
  if (word === asked) return 1
  if (singularsOf(asked).includes(word) || singularsOf(word).includes(asked)) return gradeOfNumber
  const rest = word.startsWith(asked) && asked.length > 1 ? word.slice(asked.length) : undefined
  // Of a number the beginning says nothing, but “8B” is in “8Bit”.
  if (/\d/.test(asked)) return rest !== undefined && !/^[\d·]/.test(rest) ? gradeOfBeginning : 0
  if (stemOf(asked) === stemOf(word)) return gradeOfStem
  if (rest === undefined) return 0
  return asked.length > 2 ? gradeOfBeginning : 0.3
}

/** What a word may be in the singular. */
export function singularsOf(folded: string): string[] {
  const endings = folded.length < 4 ? [] : ['s', 'es'].filter((ending) => folded.endsWith(ending))
  return endings.map((ending) => folded.slice(0, -ending.length))
}
