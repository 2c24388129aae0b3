import { wordsOf, indexed } from '../words.ts'
import type { Query, QueryWord } from './parse-query.ts'

/** One way to say what a unit of a question asks for. */
export interface Alternative {
  words: QueryWord[]
  /** How much it counts beside the words as typed, which count 1. */
  weight: number
  kind: 'typed' | 'corrected' | 'synonym'
}

/** Something that is asked for, and the ways in which a text can say it. */
export interface Unit {
  /** The words of the question. */
  asked: QueryWord[]
  /** Whether the words stood between quotation marks: every result has them as printed. */
  literal: boolean
  alternatives: Alternative[]
}

/** Groups of words that mean the same, as an editor wrote them. */
export type Synonyms = readonly (readonly string[])[]

const weightOfSynonym = 0.7
const longestSynonym = 4

/** What a question asks for, with the other words for it that the editors know. */
export function unitsOf({ typed, words, phrases }: Query, synonyms: Synonyms): Unit[] {
  const units: Unit[] = phrases.map((phrase) => ({
    asked: phrase,
    literal: true,
    alternatives: [{ words: phrase, weight: 1, kind: 'typed' }],
  }))
  const groups = groupsByWords(synonyms)
  const telling = new Set(words)

  let next = 0
  for (const [at, word] of typed.entries()) {
    if (at < next) continue
    const found = longestGroup(typed, at, groups)
    const asked = found?.asked ?? [word]
    next = at + asked.length
    if (!found && !telling.has(word)) continue
    units.push({
      asked,
      literal: false,
      alternatives: [{ words: asked, weight: 1, kind: 'typed' }, ...(found?.others ?? [])],
    })
  }
  return units
}

function longestGroup(
  typed: readonly QueryWord[],
  at: number,
  groups: ReadonlyMap<string, Alternative[]>,
): { asked: QueryWord[]; others: Alternative[] } | undefined {
  for (let length = Math.min(longestSynonym, typed.length - at); length > 0; length -= 1) {
    const asked = typed.slice(at, at + length)
    const key = keyOf(asked)
    const others = groups.get(key)?.filter((other) => keyOf(other.words) !== key)
    if (others) return { asked, others }
  }
  return undefined
}

/** Under the words of each member, all members of its groups. */
function groupsByWords(synonyms: Synonyms): Map<string, Alternative[]> {
  const groups = new Map<string, Alternative[]>()
  for (const group of synonyms) {
    const members = group.map((text, index): Alternative => ({
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

export function queryWordsOf(text: string): QueryWord[] {
  return wordsOf(indexed(text)).map(({ text, folded }) => ({ text, folded }))
}

function keyOf(words: readonly QueryWord[]): string {
  return words.map(({ folded }) => folded).join(' ')
}
