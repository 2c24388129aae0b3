import { normalizeQuery, parseQuery, type QueryWord } from '../engine/parse-query.ts'
import { hasAccents, wordsOf } from '../words.ts'

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

/** The parts of a text that match any of the sequences, in order. */
export function matchesIn(text: string, wanted: readonly QueryWord[][]): Match[] {
  const words = wordsOf(text)
  const matches: Match[] = []
  let end = 0
  for (const [at, { start }] of words.entries()) {
    if (start < end) continue
    const found = wanted.find((sequence) =>
      sequence.every((asked, offset) => isSame(asked, words[at + offset])),
    )
    if (!found) continue
    end = words[at + found.length - 1]?.end ?? start
    matches.push({ start, end })
  }
  return matches
}

/** True if a word is the one asked for. It may have accents that were not typed. */
function isSame(asked: QueryWord, word: QueryWord | undefined): boolean {
  return (
    word?.folded === asked.folded &&
    (!hasAccents(asked.text) || word.text.toLowerCase() === asked.text.toLowerCase())
  )
}

/** Words as a question that finds just them. */
export function textOf(question: string): string {
  return wordsOf(question)
    .map(({ text }) => text)
    .join(' ')
}
