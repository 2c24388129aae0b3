import { normalizeQuery, parseQuery, type QueryWord } from '../engine/parse-query.ts'
import { literalGrade, sequencesIn } from '../engine/sequences.ts'
import { wordsOf } from '../words.ts'

/** A part of a text: `text.slice(start, end)`. */
export interface Match {
  start: number
  end: number
}

/** The phrases and words of a question, each as a sequence of words. */
export function wantedWords(question: string): QueryWord[][] {
  const { words, phrases } = parseQuery(normalizeQuery(question))
  return [...phrases, ...words.map((word) => [word])]
}

/** The parts of a text that match any of the sequences, in order and apart from each other. */
export function matchesIn(text: string, wanted: readonly QueryWord[][]): Match[] {
  const words = wordsOf(text)
  const matches = wanted
    .flatMap((sequence) => sequencesIn(words, sequence, literalGrade))
    .map((found) => ({ start: found.words[0]?.start ?? 0, end: found.words.at(-1)?.end ?? 0 }))
    .toSorted((a, b) => a.start - b.start)
  let end = 0
  return matches.filter((match) => {
    if (match.start < end) return false
    end = match.end
    return true
  })
}

/** Words as a question that finds just them. */
export function textOf(question: string): string {
  return wordsOf(question)
    .map(({ text }) => text)
    .join(' ')
}
