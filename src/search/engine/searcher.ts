import type { PublishedDocument } from '../passage.ts'
import { cardOf } from './card.ts'
import {
  correctedQuery,
  expandQuery,
  literalQuery,
  type Lexicon,
  type QueryTerm,
  type Synonyms,
} from './expand-query.ts'
import { countFacets, isSelected } from './facets.ts'
import { DocumentFinder, type Pagefind } from './find-documents.ts'
import { normalizeQuery, parseQuery, parseUnfinished, type Query } from './parse-query.ts'
import { PassageIndex } from './passage-index.ts'
import type { Answer, Question } from './question.ts'
import { rankPassages, type Result } from './rank.ts'
import type { Spelling } from './spelling.ts'

/** A document and the id that Pagefind knows it by. */
export type IdentifiedDocument = readonly [id: string, document: PublishedDocument]

/** What a search is made of. */
export interface SearchParts {
  synonyms: Synonyms
  /** All documents of an edition that is small enough, which then needs no Pagefind; or none. */
  atHand: readonly IdentifiedDocument[]
  /** Loaded when it is first asked. */
  pagefind: () => Promise<Pagefind>
  readDocument: (id: string) => Promise<PublishedDocument>
  /** How words are spelt; loaded when the edition does not have a word. */
  spelling: (vocabulary: () => Map<string, number>) => Promise<Spelling>
}

/** Of so many documents all are read for an answer; each of them is a file. */
const fewDocuments = 6

/** Of more so many for each card that is wanted: the most promising have several results each. */
const documentsPerCard = 0.2

/** How many are read before a first answer. */
const documentsAtFirst = 2

/** For so long answers wait for what only helps with slips, in milliseconds, all of them together. */
const patienceWithSpelling = 2_000

/** A question, as it is understood. */
interface Asked {
  question: Question
  query: Query
  terms: readonly QueryTerm[]
  /** The results of the last answer. */
  shown: readonly Result[]
}

/** Answers questions, and keeps what it has read. */
export class Searcher {
  readonly #parts: SearchParts
  readonly #index = new PassageIndex()
  readonly #read = new Map<string, Promise<void>>()
  #finder: Promise<DocumentFinder> | undefined
  #spelling: Promise<Spelling | undefined> | undefined
  #endOfPatience: Promise<undefined> | undefined

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
    const query = question.isTyping ? parseUnfinished(typed) : parseQuery(typed)
    if (!query) return
    const { synonyms, atHand } = this.#parts
    const areAllAtHand = atHand.length > 0
    const lexicon = areAllAtHand ? this.#ownLexicon() : await this.#pagefindLexicon()
    if (!isWanted()) return
    const terms = await expandQuery(query, synonyms, lexicon, question.isTyping)
    const asked: Asked = { question, query, terms, shown: [] }

    if (areAllAtHand) {
      yield await this.#answer(asked)
      return
    }
    const found = await this.#find(question, terms, lexicon)
    if (!isWanted()) return

    const isFew = found.length <= fewDocuments
    const many = question.isTyping ? documentsAtFirst : Math.ceil(documentsPerCard * question.count)
    const wanted = found.slice(0, isFew ? found.length : many)
    const isUnreadLater = wanted.slice(documentsAtFirst).some((id) => !this.#read.has(id))
    if (!isByPlace(asked) && isUnreadLater) {
      const first = wanted.slice(0, documentsAtFirst)
      await this.#readDocuments(first)
      const answer = await this.#answer(asked, new Set(first))
      if (answer.cards.length > 0) yield { ...answer, isAtLeast: true }
    }
    const lost = await this.#readDocuments(wanted)
    const answer = await this.#answer(asked, new Set(wanted))
    const isAtLeast = lost !== undefined || wanted.length < found.length
    // What could not be read may have answered.
    if (!lost || answer.cards.length > 0) yield { ...answer, isAtLeast }
    if (lost) throw lost
  }

  /** The documents that may answer, the most promising first. */
  async #find(
    { selection, isTyping }: Question,
    terms: readonly QueryTerm[],
    lexicon: Lexicon,
  ): Promise<string[]> {
    const last = terms.at(-1)?.asked.at(-1)?.folded
    const isUnfinished = isTyping && last !== undefined && !(await lexicon.isKnown(last))
    const finder = await this.loadFinder()
    const found = await finder.find(terms, selection, isUnfinished ? last : undefined)
    // Many words begin alike; the whole word has no use for most of their documents.
    return isUnfinished && found.length > fewDocuments ? found.slice(0, documentsAtFirst) : found
  }

  /** Read documents, and return why one of them could not be read, if so. */
  async #readDocuments(ids: readonly string[]): Promise<Error | undefined> {
    const read = await Promise.allSettled(ids.map((id) => this.#readDocument(id)))
    const lost = read.find((one) => one.status === 'rejected')
    return lost && new Error('A document could not be read.', { cause: lost.reason })
  }

  async #answer(asked: Asked, documents?: ReadonlySet<string>): Promise<Answer> {
    const { query, terms, shown } = asked
    const { selection, count, isTyping } = asked.question
    const ranked = rankPassages(
      this.#index,
      terms,
      query,
      ({ document }) => !documents || documents.has(document.id),
    )
    const ordered = isByPlace(asked) ? ranked.toSorted(byPlace) : withShownFirst(ranked, shown)
    const selected = ordered.filter(({ passage }) => isSelected(passage, selection))
    asked.shown = ordered.slice(0, count)
    const isNothing = ranked.length === 0 && !isTyping
    return {
      cards: selected.slice(0, count).map((result) => cardOf(this.#index, result, query)),
      total: selected.length,
      isAtLeast: false,
      facets: countFacets(
        ranked.map(({ passage }) => passage),
        selection,
      ),
      corrected: correctedQuery(terms),
      literal: literalQuery(query),
      totalUnselected: ranked.length,
      nearby: isNothing ? await this.#nearby(query) : [],
    }
  }

  async #nearby({ typed }: Query): Promise<string[]> {
    if (typed.length === 0) return []
    const spelling = await this.#spellingInTime()
    return [...new Set(typed.flatMap(({ folded }) => spelling?.closest(folded) ?? []))].slice(0, 5)
  }

  #ownLexicon(): Lexicon {
    const index = this.#index
    return {
      isKnown: (folded) => Promise.resolve(index.has(folded)),
      isBeginning: (folded) => Promise.resolve(index.match({ text: folded, folded }).size > 0),
      corrections: async (folded) => (await this.#spellingInTime())?.corrections(folded) ?? [],
    }
  }

  async #pagefindLexicon(): Promise<Lexicon> {
    const finder = await this.loadFinder()
    return {
      ...this.#ownLexicon(),
      isKnown: (folded) => finder.isKnown(folded),
      isBeginning: (folded) => finder.isBeginning(folded),
    }
  }

  /** Load Pagefind, if it is not there yet. */
  loadFinder(): Promise<DocumentFinder> {
    return (this.#finder ??= this.#parts
      .pagefind()
      .then((pagefind) => new DocumentFinder(pagefind)))
  }

  /** How words are spelt, if that is there in time: no answer fails for the lack of it. */
  #spellingInTime(): Promise<Spelling | undefined> {
    this.#spelling ??= this.#parts
      .spelling(() => this.#index.vocabulary())
      .catch(() => (this.#spelling = undefined))
    this.#endOfPatience ??= new Promise((resolve) => {
      setTimeout(resolve, patienceWithSpelling, undefined)
    })
    return Promise.race([this.#spelling, this.#endOfPatience])
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

/** True if the results come in the order of the edition. */
function isByPlace({ question, terms }: Asked): boolean {
  return question.order === 'texto' || terms.length === 0
}

/** The order of the edition. */
function byPlace({ passage: a }: Result, { passage: b }: Result): number {
  return a.document.number - b.document.number || a.id - b.id
}

/** A better answer, in which nothing moves that readers see already. */
function withShownFirst(ranked: readonly Result[], shown: readonly Result[]): Result[] {
  const byPassage = new Map(ranked.map((result) => [result.passage, result]))
  const first = shown.flatMap(({ passage }) => byPassage.get(passage) ?? [])
  const isShown = new Set(first)
  return [...first, ...ranked.filter((result) => !isShown.has(result))]
}
