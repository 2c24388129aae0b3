import type { Word } from '../words.ts'
import type { QueryWord } from './parse-query.ts'
import type { Item, Stretch } from './read-bundle.ts'
import { hasAccents, relation, type Seen } from './relation.ts'
import type { Alternative, Unit } from './units.ts'

/** Where in a bundle Pagefind sees each of the words asked for, by the folded word. */
export interface Offered {
  get: (folded: string) => { places: Pick<ReadonlySet<number>, 'has'>; as: Seen } | undefined
}

/** Where an item answers a unit. */
export type Field = 'text' | 'name' | 'alias' | 'person' | 'label' | 'theme' | 'place'

/** How an item answers one unit of a question. */
export interface UnitMatch {
  /** From 0, not at all, to 1, the very words in its text. */
  grade: number
  field: Field
  alternative: Alternative
  /** The words of the question. */
  asked: string
  /** The grade of what it is called. */
  inName: number
}

/** How an item answers a question. */
export interface ItemMatch {
  item: Item
  /** In the order of the units; `undefined` where it does not answer. */
  units: (UnitMatch | undefined)[]
  /** The words that answer, in its name and its texts. */
  marked: Set<Word>
}

/** How much an answer counts by where it stands. */
const weightOf: Record<Field, number> = {
  text: 1,
  name: 1,
  alias: 0.95,
  person: 0.95,
  label: 1,
  theme: 0.5,
  place: 0.55,
}

/** Fields whose words are its own: they can be quoted, and excluded. */
const isOwn: ReadonlySet<Field> = new Set(['text', 'name', 'alias', 'person'])
/** Fields whose words are in the content of the bundle. */
const isInContent: ReadonlySet<Field> = new Set(['text', 'name', 'alias', 'place'])
/** Fields in which a card marks what answers. */
const isShown: ReadonlySet<Field> = new Set(['text', 'name', 'alias', 'person'])

/** Words that stand together have to be at least so near to what was asked for. */
const minGradeInPhrase = 0.75

/** Words that Pagefind has not compared have to be at least so near. */
const minGradeUnseen = 0.75

/** How an item answers a question, or `undefined` when it has what is excluded or lacks a phrase. */
export function matchItem(
  item: Item,
  units: readonly Unit[],
  excluded: readonly QueryWord[][],
  offered: Offered,
): ItemMatch | undefined {
  const stretches: { field: Field; stretch: Stretch }[] = [
    ...item.texts.map((stretch) => ({ field: 'text' as const, stretch })),
    { field: 'name', stretch: item.name },
    ...item.aliases.map((stretch) => ({ field: 'alias' as const, stretch })),
    { field: 'person', stretch: item.who.words },
    { field: 'label', stretch: item.labels },
    { field: 'theme', stretch: item.themesInWords },
    { field: 'place', stretch: item.place },
  ]
  const own = stretches.filter(({ field }) => isOwn.has(field))
  if (excluded.some((words) => own.some(({ stretch }) => hasLiterally(stretch, words)))) {
    return undefined
  }

  const marked = new Set<Word>()
  const matches: (UnitMatch | undefined)[] = []
  for (const unit of units) {
    let best: Omit<UnitMatch, 'inName' | 'asked'> | undefined
    let inName = 0
    for (const { field, stretch } of stretches) {
      if (unit.literal && !isOwn.has(field)) continue
      for (const alternative of unit.alternatives) {
        const found = unit.literal
          ? literalIn(stretch, alternative.words)
          : foundIn(stretch, alternative.words, isInContent.has(field) ? offered : undefined)
        if (!found) continue
        if (isShown.has(field)) for (const word of found.words) marked.add(word)
        const grade = found.grade * alternative.weight * weightOf[field]
        if (field === 'name' || field === 'alias') inName = Math.max(inName, grade)
        if (grade > (best?.grade ?? 0)) best = { grade, field, alternative }
      }
    }
    if (unit.literal && !best) return undefined
    matches.push(best && { ...best, inName, asked: unit.asked.map(({ text }) => text).join(' ') })
  }
  // What only its surroundings answer is not an answer.
  const answers = units.length === 0 || matches.some((unit) => unit && unit.field !== 'place')
  return answers ? { item, units: matches, marked } : undefined
}

interface Found {
  grade: number
  words: Word[]
}

/** Where words stand one after the other in a stretch, in any form. */
function foundIn(
  stretch: Stretch,
  asked: readonly QueryWord[],
  offered: Offered | undefined,
): Found | undefined {
  const [first, ...rest] = asked
  if (!first) return undefined
  const gradeOf = (query: QueryWord, word: Word | undefined) => {
    if (!word) return 0
    const seen = offered?.get(query.folded)
    if (offered) return relation(query, word, seen?.places.has(word.place) ? seen.as : 'nothing')
    const grade = relation(query, word, 'kin')
    return grade < minGradeUnseen ? 0 : grade
  }

  let best = 0
  const words: Word[] = []
  for (const [at, word] of stretch.entries()) {
    let grade = gradeOf(first, word)
    if (grade === 0) continue
    for (const [offset, query] of rest.entries()) {
      const next = gradeOf(query, stretch[at + offset + 1])
      grade = next < minGradeInPhrase ? 0 : Math.min(grade, next)
    }
    if (grade === 0 || (rest.length > 0 && grade < minGradeInPhrase)) continue
    words.push(...stretch.slice(at, at + asked.length))
    best = Math.max(best, grade)
  }
  return best > 0 ? { grade: best, words } : undefined
}

/** Where words stand as printed; only capitals, and accents that were not typed, may differ. */
function literalIn(stretch: Stretch, asked: readonly QueryWord[]): Found | undefined {
  const words: Word[] = []
  let best = 0
  for (const at of stretch.keys()) {
    const here = stretch.slice(at, at + asked.length)
    const grades = asked.map((query, index) => literalGrade(query, here[index]))
    const grade = Math.min(...grades)
    if (grade > 0) words.push(...here)
    best = Math.max(best, grade)
  }
  return best > 0 ? { grade: best, words } : undefined
}

function hasLiterally(stretch: Stretch, asked: readonly QueryWord[]): boolean {
  return literalIn(stretch, asked) !== undefined
}

function literalGrade(asked: QueryWord, word: Word | undefined): number {
  if (word?.folded !== asked.folded) return 0
  // A space in a number may be one that does not break.
  const isSame = word.text.toLowerCase().replace(/\s/g, ' ') === asked.text.toLowerCase()
  if (isSame) return 1
  return hasAccents(asked.text) ? 0 : 0.97
}
