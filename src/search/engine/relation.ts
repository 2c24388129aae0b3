import type { QueryWord } from './parse-query.ts'

/** What Pagefind has seen in a word of a text when it looked for a word of a question. */
export type Seen =
  /** It may share the stem: the stem of the word asked for is one that texts have. */
  | 'kin'
  /** It begins in the same way, and no text has the stem. */
  | 'beginning'
  | 'nothing'

/** Endings of Spanish nouns, adjectives and verbs, without accents. */
const endings = new Set(
  `s es a as o os e an en ar er ir ado ada ados adas ido ida idos idas ando iendo aba aban ia ias
  ian aron ieron io ara aran era eran ira iran aria arian eria erian iria irian amos emos imos
  ion iones cion ciones mente amente idad idades ible ibles able ables or ora ores oras al ales
  ico ica icos icas ivo iva ivos ivas ante antes ente entes oso osa osos osas ista istas
  arlo arla arlos arlas erlo erla erlos erlas irlo irla irlos irlas arse erse irse`.split(/\s+/),
).add('')

/**
 * How well a word of a text answers a word of a question, from 0, not at all, to 1, the same
 * word with the same accents.
 *
 * Pagefind compares stems, but it also offers every word that begins like the stem: from
 * what it has seen, an inflection is told here from an accident.
 */
export function relation(
  asked: QueryWord,
  word: { text: string; folded: string },
  seen: Seen,
): number {
  if (word.folded === asked.folded) {
    const same = word.text.toLowerCase() === asked.text.toLowerCase()
    if (same) return 1
    // Who types no accents leaves them out everywhere; who types one means it.
    return hasAccents(asked.text) ? 0.75 : 0.97
  }
  if (seen === 'nothing') return 0

  const shared = sharedLength(asked.folded, word.folded)
  const askedRest = asked.folded.slice(shared)
  const wordRest = word.folded.slice(shared)
  if (/\d/.test(asked.folded)) {
    // Of a number or a code the beginning alone says nothing, but “8B” is in “8B-Instruct”.
    return askedRest === '' && !/^[\d.,]/.test(wordRest) ? 0.6 : 0
  }
  if (askedRest === '' && wordRest.length <= 2) return 0.85
  if (seen === 'kin' && shared >= 3 && endings.has(askedRest) && endings.has(wordRest)) {
    return askedRest.length + wordRest.length <= 3 ? 0.8 : 0.65
  }
  if (seen === 'kin' && shared >= 5 && askedRest.length <= 4 && wordRest.length <= 4) return 0.6
  if (askedRest === '') return asked.folded.length > 2 ? 0.5 : 0.3
  // A name of several words written as one: “coder” is in “StarCoder”.
  if (seen === 'kin' && asked.folded.length > 2 && word.folded.includes(asked.folded)) return 0.5
  return 0
}

export function hasAccents(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'))
}

/** How many signs two words have in common from their beginning. */
function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
