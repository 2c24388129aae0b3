import { indexed, wordsOf } from '../words.ts'
import { isStopWord } from './stop-words.ts'

/** A word of a question, as typed and folded. */
export interface QueryWord {
  text: string
  folded: string
}

/** A question taken apart. */
export interface Query {
  /** Words that are looked for, in their order. */
  words: QueryWord[]
  /** All that was typed outside of quotation marks, those words that carry nothing too. */
  typed: QueryWord[]
  /** What stood between quotation marks, matched as printed. */
  phrases: QueryWord[][]
  /** What no result may have. */
  excluded: QueryWord[][]
}

/** More words than any sentence that someone looks for has. */
const maxWords = 40

/** A phrase between quotation marks of any kind, perhaps not closed, perhaps excluded. */
const quoted =
  /(?<excluded>(?<![\p{L}\p{N}])-)?(?:"(?<straight>[^"]*)(?:"|$)|“(?<curly>[^”"]*)(?:[”"]|$)|«(?<angle>[^»"]*)(?:[»"]|$)|„(?<low>[^“”"]*)(?:[“”"]|$))/gu
const excludedWord = /(?<![\p{L}\p{N}\p{Pd}])-(?=[\p{L}\p{N}])(\S+)/gu

/**
 * Take a question apart. Whatever is typed is a question: nothing in it is an error.
 *
 * @param query tidied
 */
export function parseQuery(query: string): Query {
  const phrases: QueryWord[][] = []
  const excluded: QueryWord[][] = []

  const outside = query
    .replace(quoted, (...groups) => {
      const found = groups.at(-1) as Record<string, string | undefined>
      const words = queryWords(
        found['straight'] ?? found['curly'] ?? found['angle'] ?? found['low'] ?? '',
      )
      if (words.length > 0) (found['excluded'] ? excluded : phrases).push(words)
      return ' '
    })
    .replace(excludedWord, (_, word: string) => {
      const words = queryWords(word)
      if (words.length > 0) excluded.push(words)
      return ' '
    })

  const typed = queryWords(outside)
  const telling = typed.filter(({ folded }) => !isStopWord(folded))
  // A question of nothing but such words means them.
  const words = telling.length > 0 || phrases.length > 0 ? telling : typed
  return { words, typed, phrases, excluded }
}

function queryWords(text: string): QueryWord[] {
  return wordsOf(indexed(text))
    .slice(0, maxWords)
    .map(({ text, folded }) => ({ text, folded }))
}
