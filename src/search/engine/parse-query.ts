import { wordsOf } from '../words.ts'
import { isStopWord, isVerbOfSaying, isWordOfTruth } from './stop-words.ts'

/** A word of a query, as typed and folded. */
export interface QueryWord {
  text: string
  folded: string
}

/** A query taken apart. */
export interface Query {
  /** The words to look for, in their order. */
  words: QueryWord[]
  /** Everything that was typed outside quotation marks, stop words too. */
  typed: QueryWord[]
  /** What stood between quotation marks: matched as printed. */
  phrases: QueryWord[][]
  /** What no result may have. */
  excluded: QueryWord[][]
  /** True if it asks what somebody said, as in “¿qué dice Nielsen?”. */
  asksForSpeech: boolean
  /** True if it asks whether something is so, as in “¿es cierto que…?”. */
  asksForTruth: boolean
}

/** Longer than any sentence that a reader looks for, and short enough to answer at once. */
export const maxLength = 300
const maxWords = 40

/** A phrase between quotation marks of any kind, perhaps not closed, perhaps excluded. */
const quoted =
  /(?<excluded>(?<![\p{L}\p{N}])-)?(?:"(?<straight>[^"]*)(?:"|$)|“(?<curly>[^”"]*)(?:[”"]|$)|«(?<angle>[^»"]*)(?:[»"]|$)|„(?<low>[^“”"]*)(?:[“”"]|$))/gu
/** Before a digit a hyphen is a minus: “-3 grados”. */
const excludedWord = /(?<![\p{L}\p{N}\p{Pd}])-(?=\p{L})(\S+)/gu

/** A query without the accidents of typing and pasting. */
export function normalizeQuery(typed: string): string {
  return typed
    .slice(0, 4 * maxLength)
    .normalize()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxLength)
    .toWellFormed()
    .trim()
}

/** True if there is something to look for: at least one letter or digit. */
export function hasWord(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query)
}

/**
 * Take a query apart. Whatever is typed is a query: nothing in it is an error.
 *
 * @param query normalized
 */
export function parseQuery(query: string): Query {
  const phrases: QueryWord[][] = []
  const excluded: QueryWord[][] = []

  const outside = query
    .replace(quoted, (...groups) => {
      const found = groups.at(-1) as Record<string, string | undefined>
      const words = queryWordsOf(
        found['straight'] ?? found['curly'] ?? found['angle'] ?? found['low'] ?? '',
      )
      if (words.length > 0) (found['excluded'] ? excluded : phrases).push(words)
      return ' '
    })
    .replace(excludedWord, (_, word: string) => {
      const words = queryWordsOf(word)
      if (words.length > 0) excluded.push(words)
      return ' '
    })

  const typed = queryWordsOf(outside)
  const content = typed.filter(({ folded }) => !isStopWord(folded))
  return {
    // A query of nothing but stop words means them.
    words: content.length > 0 || phrases.length > 0 ? content : typed,
    typed,
    phrases,
    excluded,
    asksForSpeech: typed.some(({ folded }) => isVerbOfSaying(folded)),
    asksForTruth: typed.some(({ folded }) => isWordOfTruth(folded)),
  }
}

/**
 * Take apart a query whose reader is still typing. A single letter or a stop word may be the
 * beginning of any word: it is not looked for before it is written.
 *
 * @param query normalized
 * @returns `undefined` while there is nothing to look for
 */
export function parseUnfinished(query: string): Query | undefined {
  const parsed = parseQuery(query.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]$/u, '').trim())
  const words = [...parsed.words, ...parsed.phrases.flat()]
  const isBegun = query !== '' && parsed.excluded.length === 0
  return isBegun && words.every(({ folded }) => isStopWord(folded)) ? undefined : parsed
}

export function queryWordsOf(text: string): QueryWord[] {
  return wordsOf(text)
    .slice(0, maxWords)
    .map(({ text, folded }) => ({ text, folded }))
}
