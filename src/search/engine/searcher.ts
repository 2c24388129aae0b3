import type { DocumentFile, PublishedDocument } from '../passage.ts'
import { cardOf } from './card.ts'
import {
  expandQuery,
  literalQuery,
  textOf,
  understoodQuery,
  type Lexicon,
  type QueryTerm,
  type Synonyms,
} from './expand-query.ts'
import { countFacets, isSelected } from './facets.ts'
import { DocumentFinder, mostWords, type Pagefind } from './find-documents.ts'
import { matchTerm } from './match-passages.ts'
import { normalizeQuery, parseQuery, parseUnfinished, type Query } from './parse-query.ts'
import { PassageIndex } from './passage-index.ts'
import type { Answer, Question } from './question.ts'
import { rankPassages, type Result } from './rank.ts'
import type { Spelling, Vocabulary } from './spelling.ts'

/** A document and the id that Pagefind knows it by. */
export type IdentifiedDocument = readonly [id: string, document: PublishedDocument]

/** What a search is made of. */
export interface SearchParts {
  synonyms: Synonyms
  /** All documents of an edition that is small enough, which then needs no Pagefind; or none. */
  atHand: readonly IdentifiedDocument[]
  /** Loaded when it is first asked. */
  pagefind: () => Promise<Pagefind>
  readDocument: (id: string) => Promise<DocumentFile>
  /** How words are spelt; loaded when the edition does not have a word. */
  spelling: (vocabulary: () => Vocabulary) => Promise<Spelling>
  /** The stems that many documents have, the most frequent first. */
  frequent: readonly string[]
}

/** Of so many documents all are read for an answer; each of them is a file. */
const fewDocuments = 6

/** Of more so many for each card that is wanted: the most promising have several results each. */
const documentsPerCard = 0.2

/** How many are read before a first answer. */
const documentsAtFirst = 2

/** The best document is read alone if the next has no more than this of what speaks for it. */
const shareOfNext = 0.6

/** For so long nobody types before anything is loaded for a word that may go on, in milliseconds. */
const pauseOfTypist = 200

/** For so long an answer waits for what only helps with slips, in milliseconds. */
const patienceWithSpelling = 2_000

/** A question, as it is understood. */
interface Asked {
  question: Question
  query: Query
  terms: readonly QueryTerm[]
  lexicon: Lexicon
  /** The results of the last answer. */
  shown: readonly Result[]
  /** Where each document stands in the edition, if the results come in that order. */
  places: ReadonlyMap<string, number> | undefined
}

/** Answers questions, and keeps what it has read. */
export class Searcher {
  readonly #parts: SearchParts
  readonly #index = new PassageIndex()
  readonly #read = new Map<string, Promise<void>>()
  #finder: Promise<DocumentFinder> | undefined
  #spelling: Promise<Spelling> | undefined
  #isSpellingLate = false
  /** The last question that was typed, if it has been answered. */
  #typed: Asked | undefined

  constructor(parts: SearchParts) {
    this.#parts = parts
    for (const [id, document] of parts.atHand) {
      this.#index.add(id, document)
      this.#read.set(id, Promise.resolve())
    }
  }

  /**
   * Answer a question: from the documents at hand, or else first from the most promising ones that
   * Pagefind finds, then from more of them. Later answers begin with the results of the answers before.
   *
   * @param isWanted tells if the reader still waits for the answer
   * @throws if not all that may answer could be read, after an answer from the rest
   */
  async *search(
    question: Question,
    isWanted: () => boolean = () => true,
  ): AsyncGenerator<Answer, void> {
    const typed = normalizeQuery(question.query)
    const { synonyms, atHand } = this.#parts
    const areAllAtHand = atHand.length > 0
    const query = question.isTyping ? parseUnfinished(typed) : parseQuery(typed)
    if (!query) return
    const begun = Date.now()
    const finder = areAllAtHand ? undefined : await this.loadFinder()
    const words = query.words.map(({ folded }) => folded)
    // A word that is still being typed is none yet, and there are others.
    const isEnough = question.isTyping && words.length > mostWords
    const telling = finder?.mostTelling(isEnough ? words.slice(0, -1) : words) ?? new Set(words)
    const lexicon = finder ? this.#lexiconOf(finder, words, telling) : this.#ownLexicon()
    if (!isWanted()) return
    const last = words.at(-1)
    const load = (word: string) => void finder?.isKnown(word).catch(() => undefined)
    if (finder && question.isTyping) {
      // Words that are whole are found while the next one is typed.
      for (const word of telling) if (word !== last) load(word)
      await untilTime(begun + pauseOfTypist)
      if (!isWanted()) return
    }
    // At once, and not each after what comes of the one before.
    telling.forEach(load)
    const terms = await expandQuery(query, synonyms, lexicon, question.isTyping)
    const isByPlace = question.order === 'texto' || terms.length === 0
    const places = isByPlace ? await this.#places(finder) : undefined
    const asked: Asked = {
      question,
      query,
      terms,
      lexicon,
      shown: this.#shownFor(question),
      places,
    }

    if (!finder) {
      yield await this.#answer(asked)
      return
    }
    const lastAsked = terms.at(-1)?.asked.at(-1)?.folded
    const isUnfinished =
      question.isTyping && lastAsked !== undefined && !(await lexicon.isKnown(lastAsked))
    const all = await finder.find(
      terms,
      telling,
      question.selection,
      isUnfinished ? lastAsked : undefined,
    )
    // Many words begin alike; the whole word has no use for most of their documents.
    const isLimited = isUnfinished && all.length > fewDocuments
    const found = (isLimited ? all.slice(0, documentsAtFirst) : all).map(({ id }) => id)
    if (!isWanted()) return

    const isFew = found.length <= fewDocuments
    const many = question.isTyping ? documentsAtFirst : Math.ceil(documentsPerCard * question.count)
    const wanted = found.slice(0, isFew ? found.length : many)
    const [best, next] = all
    const isClear = best && next && next.score < shareOfNext * best.score
    const atFirst = isClear ? 1 : documentsAtFirst
    const isUnreadLater = wanted.slice(atFirst).some((id) => !this.#read.has(id))
    if (!places && isUnreadLater) {
      const first = wanted.slice(0, atFirst)
      await this.#readDocuments(first)
      const answer = await this.#answer(asked, new Set(first))
      if (answer.cards.length > 0) yield { ...answer, isAtLeast: true }
    }
    const lost = await this.#readDocuments(wanted)
    const answer = await this.#answer(asked, new Set(wanted))
    // A word that is not one yet may become another.
    this.#typed = question.isTyping && !isUnfinished ? asked : undefined
    const isAtLeast = lost !== undefined || wanted.length < found.length
    // What could not be read may have answered.
    if (!lost || answer.cards.length > 0) yield { ...answer, isAtLeast }
    if (lost) throw lost
  }

  /** Read documents, and return why one of them could not be read, if so. */
  async #readDocuments(ids: readonly string[]): Promise<Error | undefined> {
    const read = await Promise.allSettled(ids.map((id) => this.#readDocument(id)))
    const lost = read.find((one) => one.status === 'rejected')
    return lost && new Error('A document could not be read.', { cause: lost.reason })
  }

  async #answer(asked: Asked, documents?: ReadonlySet<string>): Promise<Answer> {
    const { query, terms, lexicon, shown, places } = asked
    const { selection, count, isTyping } = asked.question
    const byTerm = terms.map((term) => matchTerm(this.#index, term))
    const ranked = rankPassages(
      this.#index,
      terms,
      byTerm,
      query,
      ({ document }) => !documents || documents.has(document.id),
    )
    const ordered = places ? inOrder(ranked, places) : withShownFirst(ranked, shown)
    const selected = ordered.filter(({ passage }) => isSelected(passage, selection))
    asked.shown = ordered.slice(0, count)
    const isNothing = ranked.length === 0 && !isTyping
    const unanswered = terms.filter((_, at) => byTerm[at]?.size === 0)
    // A document that is not read may have the words.
    const missing = documents ? await unknownOf(unanswered, lexicon) : unanswered
    return {
      cards: selected.slice(0, count).map((result) => cardOf(this.#index, result, query)),
      total: selected.length,
      isAtLeast: false,
      facets: countFacets(
        ranked.map(({ passage }) => passage),
        selection,
      ),
      // Where nothing is found, what was typed is not.
      understood: selected.length > 0 ? understoodQuery(terms, missing) : undefined,
      missing: missing.map(({ asked }) => textOf(asked)),
      literal: literalQuery(query),
      totalUnselected: ranked.length,
      nearby: isNothing ? await this.#nearby(query) : [],
    }
  }

  async #nearby({ typed }: Query): Promise<string[]> {
    if (typed.length === 0) return []
    const closest = await this.#inTime((spelling) =>
      Promise.all(typed.map(({ folded }) => spelling.closest(folded))),
    )
    return [...new Set(closest?.flat())].slice(0, 5)
  }

  #ownLexicon(): Lexicon {
    const index = this.#index
    return {
      isKnown: (folded) => Promise.resolve(index.has(folded)),
      isBeginning: (folded) => Promise.resolve(index.match({ text: folded, folded }).size > 0),
      corrections: async (folded) =>
        (await this.#inTime((spelling) => spelling.corrections(folded))) ?? [],
    }
  }

  /** What Pagefind knows of words. Those that it is not asked for are taken as they are. */
  #lexiconOf(
    finder: DocumentFinder,
    words: readonly string[],
    telling: ReadonlySet<string>,
  ): Lexicon {
    const isAsked = (folded: string) => telling.has(folded) || words.length <= mostWords
    return {
      ...this.#ownLexicon(),
      isKnown: (folded) =>
        isAsked(folded) ? finder.isKnown(folded) : Promise.resolve(words.includes(folded)),
      isBeginning: (folded) => finder.isBeginning(folded),
    }
  }

  /** What a reader sees already who has typed this question and has now stopped. */
  #shownFor({ query, selection, isTyping }: Question): readonly Result[] {
    const typed = this.#typed?.question
    const isSame =
      typed?.query === query && JSON.stringify(typed.selection) === JSON.stringify(selection)
    return isSame && !isTyping ? (this.#typed?.shown ?? []) : []
  }

  /** Where each document stands in the edition. */
  async #places(finder: DocumentFinder | undefined): Promise<ReadonlyMap<string, number>> {
    if (!finder) return new Map(this.#parts.atHand.map(([id, { number }]) => [id, number]))
    return new Map((await finder.all()).map((id, place) => [id, place]))
  }

  /** Load Pagefind, if it is not there yet. */
  loadFinder(): Promise<DocumentFinder> {
    return (this.#finder ??= this.#parts
      .pagefind()
      .then((pagefind) => new DocumentFinder(pagefind, this.#parts.frequent)))
  }

  /** What the spelling of words says, if it is there in time: no answer fails for the lack of it. */
  async #inTime<Said>(ask: (spelling: Spelling) => Promise<Said>): Promise<Said | undefined> {
    this.#spelling ??= this.#parts.spelling(() => this.#index.vocabulary())
    const said = this.#spelling.then(ask).catch(() => (this.#spelling = undefined))
    let isSaid = false
    void said.then(() => {
      isSaid = true
      this.#isSpellingLate = false
    })
    // Whoever types on does not wait again at each key.
    if (this.#isSpellingLate) return undefined
    const endOfPatience = new Promise<undefined>((resolve) => {
      setTimeout(() => {
        this.#isSpellingLate = !isSaid
        resolve(undefined)
      }, patienceWithSpelling)
    })
    return Promise.race([said, endOfPatience])
  }

  #readDocument(id: string): Promise<void> {
    let read = this.#read.get(id)
    if (!read) {
      read = this.#parts.readDocument(id).then((document) => {
        this.#index.add(id, document)
      })
      this.#read.set(id, read)
      read.catch(() => this.#read.delete(id))
    }
    return read
  }
}

/** The terms of which no document has a word that was typed. */
async function unknownOf(terms: readonly QueryTerm[], lexicon: Lexicon): Promise<QueryTerm[]> {
  const areKnown = await Promise.all(
    terms.map(({ asked }) => Promise.all(asked.map(({ folded }) => lexicon.isKnown(folded)))),
  )
  return terms.filter((_, at) => !areKnown[at]?.includes(true))
}

async function untilTime(time: number): Promise<void> {
  const left = time - Date.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}

/** The results in the order of the edition. */
function inOrder(ranked: readonly Result[], places: ReadonlyMap<string, number>): Result[] {
  const placeOf = ({ passage }: Result) => places.get(passage.document.id) ?? 0
  return ranked.toSorted((a, b) => placeOf(a) - placeOf(b) || a.passage.id - b.passage.id)
}

/** A better answer, in which nothing moves that readers see already. */
function withShownFirst(ranked: readonly Result[], shown: readonly Result[]): Result[] {
  const byPassage = new Map(ranked.map((result) => [result.passage, result]))
  const first = shown.flatMap(({ passage }) => byPassage.get(passage) ?? [])
  const isShown = new Set(first)
  return [...first, ...ranked.filter((result) => !isShown.has(result))]
}
