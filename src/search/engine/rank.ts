import type { PassageKind } from '../passage.ts'
import type { Word } from '../words.ts'
import type { QueryTerm } from './expand-query.ts'
import { highlightsOf } from './highlights.ts'
import { isExcluded, type TermMatch } from './match-passages.ts'
import type { Query } from './parse-query.ts'
import type { Passage, PassageIndex } from './passage-index.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** A passage that answers a query, and how well. */
export interface Result {
  passage: Passage
  /** In the order of the terms; `undefined` where the passage does not answer. */
  terms: (TermMatch | undefined)[]
  /** How much of the query it answers, from 0 to 1. */
  coverage: number
  score: number
  /** The words that answer. */
  highlights: ReadonlySet<Word>
}

/** What the parts of a score are worth: those that go to 1, and the library's, which goes to 30. */
const worth = { coverage: 10, sequence: 2, library: 0.03, name: 3.5, speech: 2, truth: 1.5 }

/** Which comes first of two that are as good: what the edition is about. */
const worthOfKind: Record<PassageKind, number> = {
  quote: 0.4,
  claim: 0.35,
  section: 0.1,
  paragraph: 0,
  entity: -0.3,
  theme: -0.3,
  method: -0.5,
  followUp: -0.3,
  page: -1,
  source: -2.5,
}

/** What this edition says of a passage counts less than what the passage says. */
const worthOfNote = -4

/** How much of a paragraph's answer a passage in it has to give to stand for the paragraph. */
const minShareOfParagraph = 0.55

/** How little of the query that the best answers another may answer, if it lacks a word. */
const minShareOfQuery = 0.8
/** The same where none answers every word. */
const minShareOfPart = 0.55

/** How little of the best answer another may have and still be one: just less than a note counts. */
const minShareOfBest = 0.449

/**
 * The passages that answer a query, best first; all of them for a query without terms.
 *
 * @param byTerm the passages that answer each term
 * @param isRead tells the passages to choose from
 */
export function rankPassages(
  index: PassageIndex,
  terms: readonly QueryTerm[],
  byTerm: readonly ReadonlyMap<Passage, TermMatch>[],
  query: Query,
  isRead: (passage: Passage) => boolean,
): Result[] {
  const weights = terms.map((term, at) => {
    // Rare words say more than frequent ones.
    const rarity = (index.passages.length + 1) / ((byTerm[at]?.size ?? 0) + 0.5)
    return term.asked.length * Math.log(1 + rarity)
  })
  const matched = new Set(byTerm.flatMap((matches) => [...matches.keys()]))

  const candidates = (terms.length > 0 ? [...matched] : index.passages).flatMap((passage) => {
    const own = byTerm.map((matches) => matches.get(passage))
    const lacksPhrase = terms.some(({ isLiteral }, at) => isLiteral && !own[at])
    if (!isRead(passage) || lacksPhrase || isExcluded(index, passage, query.excluded)) return []
    return [{ passage, terms: own, coverage: coverageOf(own, weights) }]
  })
  const best = candidates.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  const good = candidates
    .filter(({ coverage }) => coverage >= minShareOfBest * best)
    .map((candidate): Result => {
      const highlights = highlightsOf(index, candidate.passage, terms)
      const result = { ...candidate, highlights, score: 0 }
      return { ...result, score: scoreOf(index, result, query) }
    })
  if (terms.length === 0) return good
  const ranked = withoutParagraphs(good).toSorted((a, b) => b.score - a.score)
  const found = byTerm.filter(({ size }) => size > 0)
  // Of a longer question each word may be answered by a passage of its own.
  const most =
    found.length === 2 ? Math.min(...found.map((matches) => countAlone(matches, isRead))) : Infinity
  return narrowed(ranked, byTerm).slice(0, most)
}

/** How little of the best answer to one term another may be and still answer it. */
function answers(match: TermMatch | undefined, best: number): boolean {
  return match !== undefined && match.grade >= minShareOfBest * best
}

function bestGrade(matches: ReadonlyMap<Passage, TermMatch>): number {
  return [...matches.values()].reduce((most, { grade }) => Math.max(most, grade), 0)
}

/**
 * The results that answer every word that something answers, nearly so much of the query, or rank
 * before the first that does. If there is none, those that answer more of the query than half of
 * what the best does. More words ask for less.
 */
function narrowed(
  ranked: readonly Result[],
  byTerm: readonly ReadonlyMap<Passage, TermMatch>[],
): Result[] {
  const best = byTerm.map(bestGrade)
  const isComplete = ({ terms }: Result) =>
    terms.every((match, at) => best[at] === 0 || answers(match, best[at] ?? 0))
  const first = ranked.findIndex(isComplete)
  const share = first < 0 ? minShareOfPart : minShareOfQuery
  const most = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return ranked.filter(
    (result, place) => place < first || isComplete(result) || result.coverage >= share * most,
  )
}

/** How many results a term has by itself: with other words there are no more. */
function countAlone(
  matches: ReadonlyMap<Passage, TermMatch>,
  isRead: (passage: Passage) => boolean,
): number {
  const best = bestGrade(matches)
  const alone = [...matches].flatMap(([passage, match]) =>
    isRead(passage) && answers(match, best)
      ? [{ passage, terms: [match], coverage: match.grade, score: 0, highlights: new Set<Word>() }]
      : [],
  )
  return withoutParagraphs(alone).length
}

/** How much of a query is answered, from 0 to 1. */
function coverageOf(matches: Result['terms'], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return matches.reduce((sum, term, at) => sum + (term?.grade ?? 0) * (weights[at] ?? 0), 0) / total
}

function scoreOf(index: PassageIndex, result: Result, query: Query): number {
  const { passage, coverage, terms } = result
  const isNote = isOnlyNote(result)
  const texts = (['text', 'name', 'label', ...(isNote ? ['note' as const] : [])] as const).flatMap(
    (field) => index.wordsIn(passage, field),
  )
  const library = terms.reduce((sum, term) => sum + (term?.score ?? 0), 0)
  // Who asks what somebody says wants the words before the person.
  const isSpeech =
    (passage.kind === 'quote' || passage.kind === 'claim') &&
    terms.some((term) => term?.field === 'person')
  const about = query.asksForSpeech
    ? worth.speech * Number(isSpeech)
    : worth.name * coverage * nameShare(index, result)
  return (
    worth.coverage * coverage ** 2 +
    worth.sequence * sequenceShare(query.typed, texts) +
    worth.library * library +
    about +
    (query.asksForTruth && passage.kind === 'claim' ? worth.truth : 0) +
    worthOfKind[passage.kind] +
    (isNote ? worthOfNote : 0)
  )
}

/** True if only what this edition says of the passage answers. */
export function isOnlyNote({ terms }: Pick<Result, 'terms'>): boolean {
  const fields = terms.flatMap((term) => (term ? [term.field] : []))
  return fields.includes('note') && fields.every((field) => field === 'note' || field === 'theme')
}

/** How much of the words typed stands together and in their order, in any form, from 0 to 1. */
function sequenceShare(
  typed: readonly { folded: string }[],
  texts: readonly (readonly Word[])[],
): number {
  if (typed.length < 2) return 0
  const pairs = new Set(texts.flatMap(pairsOf))
  const together = pairsOf(typed).filter((pair) => pairs.has(pair))
  return together.length / (typed.length - 1)
}

/** Every two words that follow each other, by their stems. */
function pairsOf(words: readonly { folded: string }[]): string[] {
  const stems = words.map(({ folded }) => stemOf(folded))
  return stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`)
}

/** How much the query is what the passage is called, from 0 to 1. */
function nameShare(index: PassageIndex, { passage, highlights, terms }: Result): number {
  const asked = terms.reduce((sum, term) => sum + (term?.expansion.words.length ?? 1), 0)
  const names = [...index.wordsIn(passage, 'name'), ...index.wordsIn(passage, 'alias')]
  const shares = names.map((name) => {
    const content = name.filter(({ folded }) => !isStopWord(folded))
    const found = content.filter((word) => highlights.has(word)).length
    return found / Math.max(asked, content.length, 1)
  })
  return Math.max(0, ...shares) ** 3
}

/**
 * The results without the paragraphs that are but the place of a passage: if a passage answers
 * most of what its paragraph does, it stands for it, with the better score of the two.
 */
function withoutParagraphs(candidates: readonly Result[]): Result[] {
  const scores = new Map<Result, number>()
  const kept = candidates.filter((paragraph) => {
    const [best] = candidates
      .filter(
        ({ passage, coverage }) =>
          passage.paragraph === paragraph.passage &&
          coverage >= minShareOfParagraph * paragraph.coverage,
      )
      .toSorted((a, b) => b.coverage - a.coverage || b.score - a.score)
    if (best) scores.set(best, paragraph.score)
    return !best
  })
  return kept.map((result) => ({
    ...result,
    score: Math.max(result.score, scores.get(result) ?? -Infinity),
  }))
}
