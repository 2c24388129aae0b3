import { parseQuery, type Query } from './parse-query.ts'
import { isStopWord } from './stop-words.ts'

/** A last word of which there is but one letter. */
const letterBegun = /(?<![\p{L}\p{N}])[\p{L}\p{N}]$/u

/**
 * Take apart a question whose reader is still typing. A letter, or a word that carries
 * nothing, may be the beginning of any word: it is not looked for before it is written.
 *
 * @param query tidied
 * @returns `undefined` while there is nothing to look for
 */
export function parseUnfinished(query: string): Query | undefined {
  const parsed = parseQuery(query.replace(letterBegun, '').trim())
  const asked = [...parsed.words, ...parsed.phrases.flat()]
  const isBegun = query !== '' && parsed.excluded.length === 0
  return isBegun && asked.every(({ folded }) => isStopWord(folded)) ? undefined : parsed
}
