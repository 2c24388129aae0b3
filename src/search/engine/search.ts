import { isFrequent } from '../frequent-words.ts'
import type { Index, IndexRecord, IndexResult } from '../open-index.ts'
import { cardOf } from './card.ts'
import { countFacets, isSelected, type Selection } from './facets.ts'
import { matchItem, type ItemMatch, type Offered } from './match-item.ts'
import { mostPromising } from './most-promising.ts'
import { parseQuery, type Query, type QueryWord } from './parse-query.ts'
import { parseUnfinished } from './parse-unfinished.ts'
import type { Answer, Question } from './question.ts'
import { keyOf, rank, type Ranked } from './rank.ts'
import { readBundle, type OpenBundle } from './read-bundle.ts'
import type { Seen } from './relation.ts'
import type { Spelling } from './spelling.ts'
import { tellingOf } from './stop-words.ts'
import { tidy } from './tidy.ts'
import { withWordsBetween } from './with-words-between.ts'
import { unitsOf, type Alternative, type Synonyms, type Unit } from './units.ts'

/** What a search needs beside the index. */
export interface Knowledge {
  synonyms: Synonyms
  /** Loaded when a word is met that the index does not have. */
  spelling: () => Promise<Spelling>
}

/** A bundle that was read before the index was there. */
export interface BundleAtHand {
  id: string
  record: IndexRecord
}

/** Of so many bundles all are read for an answer; each of them is a file. */
const fewBundles = 16

/** Of more so many for each card that is wanted: the most promising have several results each. */
const bundlesPerCard = 0.35

/** How long Pagefind is waited for before what is at hand answers, in milliseconds. */
const patience = 50

/** How many are read before a first answer. */
const bundlesAtFirst = 2

/**
 * A filter that nothing passes. Pagefind takes a time that grows with the square of the records
 * that it gives back; how many there are without the filter it says at once.
 */
const onlyCount = { filters: { ninguno: { any: ['ninguno'] } } }

const nothing: Offered = { get: () => undefined }

/** As if Pagefind had seen the beginning of every word. */
const anything: Offered = {
  get: () => ({ places: { has: () => true }, as: 'beginning' }),
}

/** A search in an index; it keeps what it has read. */
export class Searcher {
  /** What there is to answer from while Pagefind is on its way. */
  #atHand: OpenBundle[] = []
  readonly #bundles = new Map<string, Promise<OpenBundle>>()
  readonly #read = new Set<string>()
  readonly #postings = new Map<string, Promise<readonly IndexResult[]>>()
  readonly #known = new Map<string, Promise<boolean>>()
  readonly #index: Index
  readonly #knowledge: Knowledge

  constructor(index: Index, knowledge: Knowledge) {
    this.#index = index
    this.#knowledge = knowledge
  }

  /** Read a bundle that has come before the index. */
  hold({ id, record }: BundleAtHand): void {
    const bundle = readBundle(id, record)
    this.#atHand.push(bundle)
    this.#bundles.set(id, Promise.resolve(bundle))
    this.#read.add(id)
  }

  /**
   * Answer a question: at first from what is at hand or most promising, if that is quicker,
   * and then from everything.
   *
   * @param isWanted whether anybody still waits for the answer
   */
  async *search(
    question: Question,
    isWanted: () => boolean = () => true,
  ): AsyncGenerator<Answer, void> {
    const asked = tidy(question.query)
    const query = question.isTyping ? parseUnfinished(asked) : parseQuery(asked)
    if (!query) return
    const finding = this.#find(query, question, isWanted)
    if (this.#atHand.length > 0 && !(await settlesWithin(finding, patience))) {
      const units = unitsOf(query, this.#knowledge.synonyms)
      const early = this.#answer(question, query, units, this.#atHand, () => anything, Infinity)
      if (units.length > 0 && early.cards.length > 0) yield early
    }

    const found = await finding
    if (!found || !isWanted()) return
    const { units, offered, candidates, isBegun } = found
    const answer = async (count: number) => {
      const results = candidates.slice(0, count)
      const bundles = await Promise.all(results.map((result) => this.#open(result)))
      const offeredTo = (id: string) => offered.get(id) ?? nothing
      return this.#answer(question, query, units, bundles, offeredTo, candidates.length)
    }
    const areFew = candidates.length <= fewBundles
    // Many words begin alike, and each beginning would load what the whole word has no use for.
    if (isBegun && !areFew) return
    const many = question.isTyping ? bundlesAtFirst : Math.ceil(bundlesPerCard * question.count)
    const count = areFew ? candidates.length : many
    if (candidates.slice(bundlesAtFirst, count).some(({ id }) => !this.#read.has(id))) {
      const early = await answer(bundlesAtFirst)
      if (early.cards.length > 0) yield early
    }
    const full = await answer(count)
    if (full.totalUnselected === 0 && !question.isTyping) full.nearby = await this.#nearby(query)
    yield full
  }

  /** What a question asks for, and where Pagefind sees it, unless it is no longer wanted. */
  async #find(query: Query, { isTyping, selection }: Question, isWanted: () => boolean) {
    // Questions pile up while Pagefind is on its way. An empty one needs it and nothing else:
    // when that is answered, only the last of the others may load files.
    await this.#index.search('')
    if (!isWanted()) return undefined
    const asked = unitsOf(query, this.#knowledge.synonyms)
    await this.#lookUp(wordsOfUnits(asked))
    const units = await this.#understand(asked, isTyping)
    const offered = new Map<string, Map<string, { places: ReadonlySet<number>; as: Seen }>>()
    const candidates = await this.#candidates(units, selection, offered)
    const last = units.at(-1)?.asked.at(-1)
    const isBegun = isTyping && last !== undefined && !(await this.#isKnown(last))
    return { units, offered, candidates, isBegun }
  }

  #answer(
    { selection, order, count }: Question,
    query: Query,
    units: readonly Unit[],
    bundles: readonly OpenBundle[],
    offeredTo: (bundle: string) => Offered,
    candidates: number,
  ): Answer {
    const matches = bundles
      .flatMap((bundle) => {
        const offered = offeredTo(bundle.id)
        return bundle.items.map((item) => matchItem(item, units, query.excluded, offered))
      })
      .filter((match) => match !== undefined)
    const found = units.length > 0 ? rank(matches, units, query) : everything(matches)
    const ordered =
      order === 'texto' || units.length === 0 ? found.toSorted(byPlace(bundles)) : found
    const selected = ordered.filter(({ item }) => isSelected(item, selection))
    return {
      cards: selected.slice(0, count).map(({ marked, ...match }) => {
        const { name, texts } = match.item
        return cardOf({ ...match, marked: withWordsBetween(marked, [name, ...texts], query.typed) })
      }),
      total: selected.length,
      isAtLeast: candidates > bundles.length,
      facets: countFacets(
        found.map(({ item }) => item),
        selection,
      ),
      corrected: correctedQuery(units),
      literal: literally(query),
      totalUnselected: found.length,
      nearby: [],
    }
  }

  /** What a question asks for, with what may be meant by words that nobody has written. */
  async #understand(asked: readonly Unit[], isTyping: boolean): Promise<Unit[]> {
    const units = await this.#joined(asked)
    const corrected = await Promise.all(
      units.map((unit, at) => this.#corrected(unit, isTyping && at === units.length - 1)),
    )
    return (await this.#isOfSomethingElse(corrected)) ? units : corrected
  }

  /**
   * Whether a question has no word of the site and one that is not even like one: then those
   * that are like one are no slips either.
   */
  async #isOfSomethingElse(corrected: readonly Unit[]): Promise<boolean> {
    if (corrected.some(({ literal, asked }) => literal || asked.length > 1)) return false
    const unlike = corrected.filter(({ alternatives }) => alternatives.length === 1)
    if (unlike.length === 0) return false
    const areKnown = await Promise.all(
      unlike.flatMap(({ asked }) => asked.map((word) => this.#isKnown(word))),
    )
    const hasSynonyms = corrected.some(({ alternatives }) =>
      alternatives.some(({ kind }) => kind === 'synonym'),
    )
    return !hasSynonyms && !areKnown.includes(true)
  }

  /** The units, and where two neighbours together are a word of the site, those as one. */
  async #joined(units: readonly Unit[]): Promise<Unit[]> {
    const joined: Unit[] = []
    for (const unit of units) {
      const last = joined.at(-1)
      const whole = last && joinedWord(last, unit)
      if (whole && (await this.#isKnown(whole))) {
        const asked = [...last.asked, ...unit.asked]
        joined[joined.length - 1] = {
          asked,
          literal: false,
          alternatives: [
            { words: asked, weight: 1, kind: 'typed' },
            { words: [whole], weight: 0.95, kind: 'corrected' },
          ],
        }
      } else {
        joined.push(unit)
      }
    }
    return joined
  }

  async #corrected(unit: Unit, isBeingTyped: boolean): Promise<Unit> {
    const [word] = unit.asked
    if (unit.literal || unit.asked.length !== 1 || !word || /\d/.test(word.folded)) return unit
    // A word that the editors know is no slip.
    if (unit.alternatives.length > 1) return unit
    if (await this.#isKnown(word)) return unit
    const isBeginning = (await this.#places(word)).length > 0
    if (isBeginning && isBeingTyped) return unit

    const { corrections } = await this.#knowledge.spelling()
    const found = corrections(word.folded)
    const corrected = found.map((words): Alternative => ({
      words: words.map((folded) => ({ text: folded, folded })),
      weight: 0.9,
      kind: 'corrected',
    }))
    return { ...unit, alternatives: [...unit.alternatives, ...corrected] }
  }

  async #nearby({ typed }: Query): Promise<string[]> {
    if (typed.length === 0) return []
    const { closest } = await this.#knowledge.spelling()
    return [...new Set(typed.flatMap(({ folded }) => closest(folded)))].slice(0, 5)
  }

  /** What the index has of words, asked for at once: each may be in another file. */
  #lookUp(words: readonly QueryWord[]) {
    return Promise.all(
      words.map(async (word) => {
        const [found, isKnown] = await Promise.all([this.#places(word), this.#isKnown(word)])
        return { folded: word.folded, found, isKnown }
      }),
    )
  }

  /** Whether some word of the site shares the stem. */
  #isKnown({ text, folded }: QueryWord): Promise<boolean> {
    if (isFrequent(folded)) return Promise.resolve(true)
    return remembered(this.#known, folded, async () => {
      const { unfilteredResultCount } = await this.#index.search(`"${text}"`, onlyCount)
      return unfilteredResultCount > 0
    })
  }

  #places({ text, folded }: QueryWord): Promise<readonly IndexResult[]> {
    return remembered(this.#postings, folded, async () => {
      const { results } = await this.#index.search(text)
      return results
    })
  }

  /**
   * The bundles that may have an answer, the most promising first.
   *
   * @param offered is filled with where Pagefind sees the words asked for
   */
  async #candidates(
    units: readonly Unit[],
    selection: Selection,
    offered: Map<string, Map<string, { places: ReadonlySet<number>; as: Seen }>>,
  ): Promise<readonly IndexResult[]> {
    const words = wordsOfUnits(units)
    const last = units.at(-1)?.asked.at(-1)?.folded
    const results = new Map<string, IndexResult>()
    for (const { folded, found, isKnown } of await this.#lookUp(words)) {
      for (const result of found) {
        const before = results.get(result.id)
        results.set(result.id, { ...result, score: result.score + (before?.score ?? 0) })
        const here = offered.get(result.id) ?? new Map<string, never>()
        // Only the last word may not be finished: of another its beginning says nothing.
        const as: Seen = isKnown ? 'kin' : folded === last ? 'beginning' : 'nothing'
        offered.set(result.id, here.set(folded, { places: new Set(result.words), as }))
      }
    }

    let candidates = words.length === 0 ? await this.#all({}) : [...results.values()]
    if (candidates.length > fewBundles && isNarrowed(selection)) {
      // Of so many only those are read in which something has what is chosen.
      const chosen = new Set((await this.#all(selection)).map(({ id }) => id))
      candidates = candidates.filter(({ id }) => chosen.has(id))
    }
    return mostPromising(candidates, units, offered)
  }

  /** All bundles, or those in which something has what is chosen. */
  async #all(selection: Selection): Promise<readonly IndexResult[]> {
    const chosen = Object.entries(selection).filter(([, values]) => values.length > 0)
    const filters = Object.fromEntries(chosen.map(([facet, any]) => [facet, { any: [...any] }]))
    return remembered(this.#postings, JSON.stringify(filters), async () => {
      const { results } = await this.#index.search(null, { filters })
      return results
    })
  }

  #open({ id, data }: IndexResult): Promise<OpenBundle> {
    return remembered(this.#bundles, id, async () => {
      const bundle = readBundle(id, await data())
      this.#read.add(id)
      return bundle
    })
  }
}

/** Every thing once, for whoever leafs through without a question. */
function everything(matches: readonly ItemMatch[]): Ranked[] {
  return matches
    .filter(({ item }) => !item.note)
    .map((match) => ({ ...match, coverage: 1, score: 0 }))
}

/** The order of the edition. Where we speak of a thing is not its place, but where it stands. */
function byPlace(bundles: readonly OpenBundle[]) {
  const things = new Map(
    bundles.flatMap(({ items }) =>
      items.filter(({ note }) => !note).map((item) => [keyOf(item), item]),
    ),
  )
  return (a: Ranked, b: Ranked) => {
    const [one, other] = [a, b].map(({ item }) => things.get(keyOf(item)) ?? item)
    return !one || !other ? 0 : one.bundle.number - other.bundle.number || one.order - other.order
  }
}

/** Whether something is done, or has failed, within a time in milliseconds. */
async function settlesWithin(work: Promise<unknown>, time: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, time, false)
  })
  const done = work.then(
    () => true,
    () => true,
  )
  const isDone = await Promise.race([done, late])
  clearTimeout(timer)
  return isDone
}

/** What is found once, or found anew when it could not be. */
function remembered<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  find: () => Promise<T>,
): Promise<T> {
  let found = memory.get(key)
  if (!found) {
    found = find()
    memory.set(key, found)
    found.catch(() => memory.delete(key))
  }
  return found
}

function isNarrowed(selection: Selection): boolean {
  return Object.values(selection).some((values) => values.length > 0)
}

/** Every word by which the index tells where units are answered, once. */
function wordsOfUnits(units: readonly Unit[]): QueryWord[] {
  const words = units.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ words }) => tellingOf(words)),
  )
  return [...new Map(words.map((word) => [word.folded, word])).values()]
}

/** Two words as one, if each is just a word. */
function joinedWord(...units: [Unit, Unit]): QueryWord | undefined {
  const minLength = 3
  const words = units.flatMap(({ literal, asked }) => (literal || asked.length > 1 ? [] : asked))
  if (words.length < 2 || words.some(({ folded }) => !/^\p{L}+$/u.test(folded))) return undefined
  if (Math.max(...words.map(({ folded }) => folded.length)) < minLength) return undefined
  return {
    text: words.map(({ text }) => text).join(''),
    folded: words.map(({ folded }) => folded).join(''),
  }
}

/** The question with its words corrected, or `undefined` when there was nothing to correct. */
function correctedQuery(units: readonly Unit[]): string | undefined {
  const correctionOf = ({ alternatives }: Unit) =>
    alternatives.find(({ kind }) => kind === 'corrected')
  if (!units.some(correctionOf)) return undefined
  return units
    .map((unit) => {
      const text = (correctionOf(unit)?.words ?? unit.asked).map((word) => word.text).join(' ')
      return unit.literal ? `"${text}"` : text
    })
    .join(' ')
}

/** The same question, each of its words as typed. */
function literally({ typed, phrases, excluded }: Query): string {
  const text = (words: readonly QueryWord[]) => words.map((word) => word.text).join(' ')
  return [
    ...phrases.map((phrase) => `"${text(phrase)}"`),
    ...(typed.length > 0 ? [`"${text(typed)}"`] : []),
    ...excluded.map((words) => (words.length > 1 ? `-"${text(words)}"` : `-${text(words)}`)),
  ].join(' ')
}
