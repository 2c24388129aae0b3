import type { Word } from '../words.ts'
import type { Expansion, QueryTerm } from './expand-query.ts'
import { gradeOf } from './grade.ts'
import type { QueryWord } from './parse-query.ts'
import {
  fields,
  type Field,
  type Passage,
  type PassageIndex,
  type WordMatch,
} from './passage-index.ts'
import { literalGrade, sequencesIn } from './sequences.ts'
import { isStopWord } from './stop-words.ts'

/** How a passage answers one term of a query. */
export interface TermMatch {
  /** From 0, not at all, to 1, the very words in its text. */
  grade: number
  /** What the library makes of it (BM25+). */
  score: number
  field: Field
  expansion: Expansion
  /** The words of the query. */
  asked: readonly QueryWord[]
}

/** How much an answer counts by the field in which it stands. */
const weightOf: Record<Field, number> = {
  text: 1,
  name: 1,
  alias: 0.95,
  person: 0.95,
  label: 1,
  theme: 0.5,
  note: 0.45,
}

/** Fields that a card shows, or by which a passage is known: their words can be quoted and excluded. */
export const shownFields = ['text', 'name', 'alias', 'person', 'note'] as const

/** Words in a row have to be at least so close to the words asked for. */
const minGradeInSequence = 0.7

/** The passages that answer a term, and how. */
export function matchTerm(index: PassageIndex, term: QueryTerm): Map<Passage, TermMatch> {
  const best = new Map<Passage, TermMatch>()
  for (const expansion of term.expansions) {
    for (const [passage, { score, grades }] of matchExpansion(index, expansion, term.isLiteral)) {
      for (const [field, closeness] of Object.entries(grades) as [Field, number][]) {
        const grade = closeness * expansion.weight * weightOf[field]
        if (grade <= (best.get(passage)?.grade ?? 0)) continue
        best.set(passage, {
          grade,
          score: score * expansion.weight,
          field,
          expansion,
          asked: term.asked,
        })
      }
    }
  }
  return best
}

function matchExpansion(
  index: PassageIndex,
  { words }: Expansion,
  isLiteral: boolean,
): Map<Passage, WordMatch> {
  const [first] = words
  if (isLiteral) return matchSequence(index, words, shownFields, literalGrade)
  if (first && words.length === 1) return index.match(first)
  return matchSequence(index, words, fields, ({ folded }, word) => {
    const grade = gradeOf(folded, word.folded)
    return grade >= minGradeInSequence ? grade : 0
  })
}

/** The passages in which words stand in a row. */
function matchSequence(
  index: PassageIndex,
  words: readonly QueryWord[],
  searched: readonly Field[],
  gradeWord: (asked: QueryWord, word: Word) => number,
): Map<Passage, WordMatch> {
  const content = words.filter(({ folded }) => !isStopWord(folded))
  const [first, ...others] = (content.length > 0 ? content : words).map((word) => index.match(word))
  const matches = new Map<Passage, WordMatch>()
  for (const [passage, { score }] of first ?? []) {
    if (!others.every((other) => other.has(passage))) continue
    const grades: WordMatch['grades'] = {}
    for (const field of searched) {
      const grade = index
        .wordsIn(passage, field)
        .flatMap((text) => sequencesIn(text, words, gradeWord))
        .reduce((most, { grade }) => Math.max(most, grade), 0)
      if (grade > 0) grades[field] = grade
    }
    const whole = others.reduce((sum, other) => sum + (other.get(passage)?.score ?? 0), score)
    matches.set(passage, { score: whole, grades })
  }
  return matches
}

/** True if a passage has excluded words. */
export function isExcluded(
  index: PassageIndex,
  passage: Passage,
  excluded: readonly (readonly QueryWord[])[],
): boolean {
  return excluded.some((words) =>
    shownFields
      .flatMap((field) => index.wordsIn(passage, field))
      .some((text) => sequencesIn(text, words, literalGrade).length > 0),
  )
}
