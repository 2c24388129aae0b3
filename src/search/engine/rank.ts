import type { ItemKind } from '../bundle.ts'
import type { ItemMatch, UnitMatch } from './match-item.ts'
import type { Query, QueryWord } from './parse-query.ts'
import type { Item, Stretch } from './read-bundle.ts'
import { isStopWord } from './stop-words.ts'
import type { Unit } from './units.ts'

/** A match and how good it is. */
export interface Ranked extends ItemMatch {
  score: number
  /** How much of the question it answers, from 0 to 1. */
  coverage: number
}

/** What the parts of a score are worth at most. */
const worth = { coverage: 10, run: 2, brevity: 1, name: 5 }

/** Which comes first of two that are as good: what the edition is about. */
const worthOfKind: Record<ItemKind, number> = {
  cita: 0.4,
  afirmación: 0.35,
  sección: 0.1,
  párrafo: 0,
  entidad: -0.3,
  tema: -0.3,
  fuente: -0.8,
  método: -0.5,
}

/** What we say of a thing counts less than what it says. */
const worthOfNote = -4

/** How much more the name of an entity tells than another word as rare. */
const weightOfName = 1.3

/** How much of what a paragraph answers a passage in it has to answer to stand for it. */
const minShareOfParagraph = 0.55

/** How little of the best answer another may have and still be one. */
const minShareOfBest = 0.45

/** Matches best first; those that answer hardly anything are left out. */
export function rank(
  matches: readonly ItemMatch[],
  units: readonly Unit[],
  query: Query,
): Ranked[] {
  const weights = weightsOf(matches, units)
  const ranked = matches
    .map((match): Ranked => {
      const coverage = coverageOf(match.units, weights)
      return { ...match, coverage, score: scoreOf(match, coverage, units, query) }
    })
    .filter(({ coverage }) => coverage > 0)

  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  const good = ranked.filter(({ coverage }) => coverage >= minShareOfBest * best)
  return onePerThing(
    withoutParagraphsOfPassages(good, weights).toSorted((a, b) => b.score - a.score),
  )
}

/** How much of a question is answered, from 0 to 1. */
function coverageOf(matches: ItemMatch['units'], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return matches.reduce((sum, unit, at) => sum + (unit?.grade ?? 0) * (weights[at] ?? 0), 0) / total
}

/** Rare words tell more than frequent ones, and the names of entities more than other words. */
function weightsOf(matches: readonly ItemMatch[], units: readonly Unit[]): number[] {
  return units.map((unit, index) => {
    const answering = matches.filter((match) => match.units[index])
    const isName = answering.some(
      ({ item, units }) =>
        !item.note && item.kind === 'entidad' && (units[index]?.inName ?? 0) > 0.9,
    )
    const rarity = Math.log(1 + (matches.length + 1) / (answering.length + 0.5))
    return unit.asked.length * rarity * (isName ? weightOfName : 1)
  })
}

function scoreOf(match: ItemMatch, coverage: number, units: readonly Unit[], query: Query): number {
  const { item, marked } = match
  const texts = item.note ? [...item.texts, item.name] : item.texts
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const inTexts = texts.flat().filter((word) => marked.has(word)).length
  return (
    worth.coverage * coverage ** 2 +
    worth.run * runShare(query.typed, [...texts, item.name, item.labels]) +
    worth.brevity * Math.min(1, (2 * inTexts) / (length + 4)) +
    worth.name * coverage * nameShare(match, units) +
    worthOfKind[item.kind] +
    (item.note ? worthOfNote : 0)
  )
}

/** How much of the words typed stands together and in their order, from 0 to 1. */
function runShare(typed: readonly QueryWord[], texts: readonly Stretch[]): number {
  if (typed.length < 2) return 0
  const pairs = new Set(texts.flatMap(pairsOf))
  const together = pairsOf(typed).filter((pair) => pairs.has(pair))
  return together.length / (typed.length - 1)
}

/** Every two words that follow each other. */
function pairsOf(words: readonly { folded: string }[]): string[] {
  return words.slice(1).map(({ folded }, index) => `${words[index]?.folded ?? ''} ${folded}`)
}

/** Whether the question is what a thing is called, from 0 to 1. */
function nameShare({ item, marked, units: matches }: ItemMatch, units: readonly Unit[]): number {
  if (item.note) return 0
  const inName = matches.reduce((sum, unit) => sum + (unit?.inName ?? 0), 0)
  const askedShare = inName / Math.max(1, units.length)
  const names = [item.name, ...item.aliases].map((name) =>
    name.filter(({ folded }) => !isStopWord(folded)),
  )
  const share = names.map((name) =>
    name.length === 0 ? 0 : name.filter((word) => marked.has(word)).length / name.length,
  )
  const worthOfThing = item.kind === 'entidad' || item.kind === 'tema' ? 1 : 0.5
  return worthOfThing * askedShare ** 3 * Math.max(0, ...share) ** 2
}

/** Each thing once, though our words about it are in another bundle. */
function onePerThing(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>()
  return ranked.filter(({ item }) => {
    const key = keyOf(item)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** What a thing is, in whichever bundle. */
export function keyOf(item: Item): string {
  const article = item.kind === 'párrafo' || item.kind === 'sección' ? item.bundle.article?.id : ''
  return `${item.kind} ${article} ${item.id}`
}

/**
 * The matches without the paragraphs that are but the place of a passage: it answers most of
 * what the paragraph does, and then stands for it.
 */
function withoutParagraphsOfPassages(
  ranked: readonly Ranked[],
  weights: readonly number[],
): Ranked[] {
  const scores = new Map<Ranked, number>()
  const kept = ranked.filter((paragraph) => {
    const { item } = paragraph
    if (item.kind !== 'párrafo') return true
    const [best] = ranked
      .filter((other) => isPassageOf(other, item))
      .map((passage) => ({ passage, own: coverageOf(passage.units.map(withoutPlace), weights) }))
      .filter(({ own }) => own >= minShareOfParagraph * paragraph.coverage)
      .toSorted((a, b) => b.own - a.own || b.passage.score - a.passage.score)
    if (best) scores.set(best.passage, paragraph.score)
    return !best
  })
  return kept.map((match) => ({
    ...match,
    score: Math.max(match.score, scores.get(match) ?? 0),
  }))
}

function isPassageOf({ item }: Ranked, paragraph: Item): boolean {
  return (
    (item.kind === 'cita' || item.kind === 'afirmación') &&
    !item.note &&
    item.bundle === paragraph.bundle &&
    (item.paragraphs ?? []).some((number) => String(number) === paragraph.id)
  )
}

function withoutPlace(unit: UnitMatch | undefined): UnitMatch | undefined {
  return unit?.field === 'place' ? undefined : unit
}
