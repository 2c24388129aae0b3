import type { Word } from '../words.ts'
import type { QueryTerm } from './expand-query.ts'
import { gradeOf } from './grade.ts'
import { shownFields } from './match-passages.ts'
import type { QueryWord } from './parse-query.ts'
import { partsOfName, type Passage, type PassageIndex } from './passage-index.ts'
import { literalGrade, sequencesIn } from './sequences.ts'

/** The words of a passage that answer a query. */
export function highlightsOf(
  index: PassageIndex,
  passage: Passage,
  terms: readonly QueryTerm[],
): Set<Word> {
  const highlights = new Set<Word>()
  for (const text of shownFields.flatMap((field) => index.wordsIn(passage, field))) {
    for (const { isLiteral, expansions } of terms) {
      for (const { words } of expansions) {
        for (const found of sequencesIn(text, words, isLiteral ? literalGrade : looseGrade)) {
          for (const word of found.words) highlights.add(word)
        }
        if (words.length === 1) addJoined(text, words[0]?.folded, highlights)
      }
    }
  }
  return highlights
}

/** Add two neighbours that were typed as one: “d’Ors” answers `dors`. */
function addJoined(text: readonly Word[], folded: string | undefined, highlights: Set<Word>): void {
  for (const [at, word] of text.entries()) {
    const next = text[at + 1]
    if (next && word.folded + next.folded === folded) highlights.add(word).add(next)
  }
}

function looseGrade({ folded }: QueryWord, word: Word): number {
  return gradeOf(folded, word.folded) || Number(partsOfName(word).includes(folded))
}

/**
 * The highlighted words, and those beside them that stand in the same order in the query: a
 * reader who types a sentence sees the sentence highlighted, stop words too.
 */
export function withWordsBetween(
  highlights: ReadonlySet<Word>,
  texts: readonly (readonly Word[])[],
  typed: readonly QueryWord[],
): Set<Word> {
  const all = new Set(highlights)
  const pairOf = (first: { folded: string } | undefined, second: { folded: string }) =>
    `${first?.folded ?? ''} ${second.folded}`
  const pairs = new Set(typed.slice(1).map((word, index) => pairOf(typed[index], word)))
  for (const text of texts) {
    let run: Word[] = []
    for (const word of text) {
      run = pairs.has(pairOf(run.at(-1), word)) ? [...run, word] : [word]
      if (run.some((one) => all.has(one))) for (const one of run) all.add(one)
    }
  }
  return all
}
