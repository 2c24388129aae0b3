import { queryWordsOf, type Query, type QueryWord } from './parse-query.ts'

/** One way in which a text can say what a term asks for: a word, or words in a row. */
export interface Expansion {
  words: QueryWord[]
  /** How much it counts beside the words as typed, which count 1. */
  weight: number
  kind: 'typed' | 'corrected' | 'synonym'
}

/** Something that is asked for, and the ways in which a text can say it. */
export interface QueryTerm {
  /** The words of the query. */
  asked: QueryWord[]
  /** True if the words stood between quotation marks: every result has them as printed. */
  isLiteral: boolean
  expansions: Expansion[]
}

/** Groups of words that mean the same, as an editor wrote them. */
export type Synonyms = readonly (readonly string[])[]

/** What the edition says of words. */
export interface Lexicon {
  /** True if a text has the word in some form. */
  isKnown: (folded: string) => Promise<boolean>
  /** True if a word of a text begins so. */
  isBeginning: (folded: string) => Promise<boolean>
  /** Words of the edition that were probably meant, best first. */
  corrections: (folded: string) => Promise<string[][]>
}

const weightOfSynonym = 0.7
const weightOfJoined = 0.95
const weightOfCorrected = 0.9
const longestSynonym = 4

/** The terms of a query, each with the other ways to say it. */
export async function expandQuery(
  query: Query,
  synonyms: Synonyms,
  lexicon: Lexicon,
  isTyping: boolean,
): Promise<QueryTerm[]> {
  const terms = await withJoined(termsOf(query, synonyms), lexicon)
  const corrected = await Promise.all(
    terms.map((term, at) => withCorrections(term, lexicon, isTyping && at === terms.length - 1)),
  )
  return (await isOfSomethingElse(corrected, lexicon)) ? terms : corrected
}

function termsOf({ typed, words, phrases }: Query, synonyms: Synonyms): QueryTerm[] {
  const terms = phrases.map((phrase): QueryTerm => ({
    asked: phrase,
    isLiteral: true,
    expansions: [{ words: phrase, weight: 1, kind: 'typed' }],
  }))
  const groups = groupsByWords(synonyms)
  const content = new Set(words)

  let next = 0
  for (const [at, word] of typed.entries()) {
    if (at < next) continue
    const found = longestGroup(typed, at, groups)
    const asked = found?.asked ?? [word]
    next = at + asked.length
    if (!found && !content.has(word)) continue
    terms.push({
      asked,
      isLiteral: false,
      expansions: [{ words: asked, weight: 1, kind: 'typed' }, ...(found?.others ?? [])],
    })
  }
  return terms
}

function longestGroup(
  typed: readonly QueryWord[],
  at: number,
  groups: ReadonlyMap<string, Expansion[]>,
): { asked: QueryWord[]; others: Expansion[] } | undefined {
  for (let length = Math.min(longestSynonym, typed.length - at); length > 0; length -= 1) {
    const asked = typed.slice(at, at + length)
    const key = keyOf(asked)
    const others = groups.get(key)?.filter((other) => keyOf(other.words) !== key)
    if (others) return { asked, others }
  }
  return undefined
}

/** All members of a group, under the words of each of them. */
function groupsByWords(synonyms: Synonyms): Map<string, Expansion[]> {
  const groups = new Map<string, Expansion[]>()
  for (const group of synonyms) {
    const members = group.map((text, index): Expansion => ({
      words: queryWordsOf(text),
      weight: weightOfSynonym * 0.95 ** index,
      kind: 'synonym',
    }))
    for (const { words } of members) {
      const key = keyOf(words)
      groups.set(key, [...(groups.get(key) ?? []), ...members])
    }
  }
  return groups
}

function keyOf(words: readonly QueryWord[]): string {
  return words.map(({ folded }) => folded).join(' ')
}

/** Two neighbouring terms as one where together they are a word of the edition. */
async function withJoined(terms: readonly QueryTerm[], lexicon: Lexicon): Promise<QueryTerm[]> {
  const joined: QueryTerm[] = []
  for (const term of terms) {
    const last = joined.at(-1)
    const whole = last && joinedWord(last, term)
    if (whole && (await lexicon.isKnown(whole))) {
      const asked = [...last.asked, ...term.asked]
      joined[joined.length - 1] = {
        asked,
        isLiteral: false,
        expansions: [
          { words: asked, weight: 1, kind: 'typed' },
          { words: [wordOf(whole)], weight: weightOfJoined, kind: 'corrected' },
        ],
      }
    } else {
      joined.push(term)
    }
  }
  return joined
}

/** Two words as one, if each term is just a word. */
function joinedWord(...terms: [QueryTerm, QueryTerm]): string | undefined {
  const whole = terms.map(({ asked }) => keyOf(asked)).join('')
  const areWords = terms.every(({ isLiteral }) => !isLiteral) && /^\p{L}{5,}$/u.test(whole)
  return areWords ? whole : undefined
}

async function withCorrections(
  term: QueryTerm,
  lexicon: Lexicon,
  isBeingTyped: boolean,
): Promise<QueryTerm> {
  const [word] = term.asked
  // Codes and numbers are right or wrong; a word that the editors know is no slip.
  if (term.isLiteral || term.expansions.length > 1 || !word || /\d/.test(word.folded)) return term
  if (await lexicon.isKnown(word.folded)) return term
  if (isBeingTyped && (await lexicon.isBeginning(word.folded))) return term
  const corrections = (await lexicon.corrections(word.folded)).map((words): Expansion => ({
    words: words.map(wordOf),
    weight: weightOfCorrected,
    kind: 'corrected',
  }))
  return { ...term, expansions: [...term.expansions, ...corrections] }
}

function wordOf(folded: string): QueryWord {
  return { text: folded, folded }
}

/**
 * True if the query has no word of the edition, and one that is not even like one: then the
 * words that are like one are no slips either.
 */
async function isOfSomethingElse(terms: readonly QueryTerm[], lexicon: Lexicon): Promise<boolean> {
  const isSynonym = ({ kind }: Expansion) => kind === 'synonym'
  const isKnown = ({ isLiteral, asked, expansions }: QueryTerm) =>
    isLiteral || asked.length > 1 || expansions.some(isSynonym)
  const unlike = terms.filter(({ expansions }) => expansions.length === 1)
  if (unlike.length === 0 || terms.some(isKnown)) return false
  const areKnown = unlike.map(({ asked }) => lexicon.isKnown(keyOf(asked)))
  return !(await Promise.all(areKnown)).includes(true)
}

/**
 * The query with its words corrected and without those that nothing has, or `undefined` when that
 * is the query as typed.
 */
export function understoodQuery(
  terms: readonly QueryTerm[],
  missing: readonly QueryTerm[],
): string | undefined {
  const correctionOf = ({ expansions }: QueryTerm) =>
    expansions.find(({ kind }) => kind === 'corrected')
  if (missing.length === 0 && !terms.some(correctionOf)) return undefined
  return terms
    .filter((term) => !missing.includes(term))
    .map((term) => {
      const text = textOf(correctionOf(term)?.words ?? term.asked)
      return term.isLiteral ? `"${text}"` : text
    })
    .join(' ')
}

/** The same query, each of its words as typed. */
export function literalQuery({ typed, phrases, excluded }: Query): string {
  return [
    ...phrases.map((phrase) => `"${textOf(phrase)}"`),
    ...(typed.length > 0 ? [`"${textOf(typed)}"`] : []),
    ...excluded.map((words) => (words.length > 1 ? `-"${textOf(words)}"` : `-${textOf(words)}`)),
  ].join(' ')
}

export function textOf(words: readonly { text: string }[]): string {
  return words.map(({ text }) => text).join(' ')
}
