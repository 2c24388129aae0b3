import type { Expansion, QueryTerm } from './expand-query.ts'
import type { Selection } from './facets.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** As much as is used of Pagefind's interface (https://pagefind.app/docs/api/). */
export interface Pagefind {
  /** The documents that have all words, best first, or with `null` every document. */
  search: (
    term: string | null,
    options?: { filters?: Filters },
  ) => Promise<{ results: { id: string }[] }>
}

type Filters = Record<string, { any: string[] }>
type Search = (term: string | null) => Promise<string[]>

/** How much two terms count more where they stand together. */
const weightOfPair = 0.5

/** Of more words only so many are asked for: each is a part of the index to load. */
export const mostWords = 3
/** The same in a phrase. What is found is looked through for all of it. */
const longestPhrase = 3

/** A document that may answer, with how much speaks for it. */
export interface FoundDocument {
  id: string
  score: number
}

/** What Pagefind knows of words, and which documents it finds. */
export class DocumentFinder {
  readonly #pagefind: Pagefind
  readonly #frequency: ReadonlyMap<string, number>
  readonly #found = new Map<string, Promise<string[]>>()

  /** @param frequent the stems that many documents have, the most frequent first */
  constructor(pagefind: Pagefind, frequent: readonly string[]) {
    this.#pagefind = pagefind
    this.#frequency = new Map(frequent.map((stem, place) => [stem, frequent.length - place]))
  }

  /**
   * Those words of a question that say most about where its answer is: the first ones that few documents
   * have. They stay the same while somebody types on.
   *
   * @param words folded
   */
  mostTelling(words: readonly string[]): Set<string> {
    const frequency = (folded: string) => this.#frequencyOf(stemOf(folded))
    const telling = [...new Set(words)].toSorted((a, b) => frequency(a) - frequency(b))
    return new Set(telling.slice(0, mostWords))
  }

  /** The part of a phrase that says most, for the same reason. */
  #mostTellingPart(stems: readonly string[]): string[] {
    const parts = stems
      .slice(0, Math.max(1, stems.length - longestPhrase + 1))
      .map((_, at) => stems.slice(at, at + longestPhrase))
    const frequency = (part: readonly string[]) =>
      part.reduce((sum, stem) => sum + this.#frequencyOf(stem), 0)
    return parts.toSorted((a, b) => frequency(a) - frequency(b))[0] ?? []
  }

  #frequencyOf(stem: string): number {
    return this.#frequency.get(stem) ?? 0
  }

  /** All documents, in the order of the edition. */
  all(): Promise<string[]> {
    return this.#search(null)
  }

  /** True if a document has the word in some form. */
  async isKnown(folded: string): Promise<boolean> {
    return isStopWord(folded) || (await this.#search(quoted([stemOf(folded)]))).length > 0
  }

  /** True if a word of a document begins so. */
  async isBeginning(folded: string): Promise<boolean> {
    return (await this.#search(folded)).length > 0
  }

  /**
   * The documents that may answer a query, the most promising first.
   *
   * @param telling the words to ask for, outside of phrases
   * @param selection some passage of them has what is selected
   * @param unfinished the last word, if its reader may still be typing it
   */
  async find(
    terms: readonly QueryTerm[],
    telling: ReadonlySet<string>,
    selection: Selection,
    unfinished: string | undefined,
  ): Promise<FoundDocument[]> {
    const search = (term: string | null) => this.#search(term, filtersFor(selection))
    const all = terms.filter(({ asked }) => stemsOf(asked).length > 0)
    const content = all.filter(
      ({ asked, isLiteral }) => isLiteral || asked.some(({ folded }) => telling.has(folded)),
    )
    if (content.length === 0) return (await search(null)).map((id) => ({ id, score: 0 }))

    const partOf = (stems: readonly string[]) => this.#mostTellingPart(stems)
    const byTerm = await Promise.all(content.map((term) => weigh(search, term, unfinished, partOf)))
    const pairs = await Promise.all(
      content.slice(1).map((term, at) => {
        const first = content[at]
        const areNeighbours = first && all.indexOf(term) === all.indexOf(first) + 1
        return areNeighbours
          ? documentsWithPair(search, first, term)
          : Promise.resolve(new Set<string>())
      }),
    )
    const known = new Set(byTerm.flatMap((documents) => [...documents.keys()]))
    const rarity = byTerm.map(({ size }) => Math.log(1 + (known.size + 1) / (size + 0.5)))
    const score = (id: string) => {
      const own = byTerm.map((documents, at) => (documents.get(id) ?? 0) * (rarity[at] ?? 0))
      const together = pairs.map((documents, at) =>
        documents.has(id) ? weightOfPair * ((rarity[at] ?? 0) + (rarity[at + 1] ?? 0)) : 0,
      )
      return [...own, ...together].reduce((sum, part) => sum + part, 0)
    }

    return [...known]
      .filter((id) => content.every(({ isLiteral }, at) => !isLiteral || byTerm[at]?.has(id)))
      .map((id) => ({ id, score: score(id) }))
      .toSorted((a, b) => b.score - a.score)
  }

  #search(term: string | null, filters?: Filters): Promise<string[]> {
    const key = JSON.stringify([term, filters])
    let found = this.#found.get(key)
    if (!found) {
      found = this.#pagefind
        .search(term, filters && { filters })
        .then(({ results }) => results.map(({ id }) => id))
      this.#found.set(key, found)
      found.catch(() => this.#found.delete(key))
    }
    return found
  }
}

/** The documents that answer a term, and how well: what Pagefind has first counts a bit more. */
async function weigh(
  search: Search,
  { expansions, isLiteral }: QueryTerm,
  unfinished: string | undefined,
  partOf: (stems: readonly string[]) => readonly string[],
): Promise<Map<string, number>> {
  const documents = new Map<string, number>()
  for (const { words, weight } of expansions) {
    const stems = partOf(stemsOf(words))
    const isUnfinished = !isLiteral && words.length === 1 && words[0]?.folded === unfinished
    const [having, ordered] = await Promise.all([
      search(isUnfinished && unfinished ? unfinished : quoted(stems)),
      search(stems.join(' ')),
    ])
    const places = new Map(ordered.map((id, place) => [id, place]))
    for (const id of having) {
      const place = (places.get(id) ?? ordered.length) / (ordered.length + 1)
      documents.set(id, Math.max(documents.get(id) ?? 0, weight * (1.2 - 0.2 * place)))
    }
  }
  return documents
}

/** The documents in which two terms stand one after the other. */
async function documentsWithPair(
  search: Search,
  first: QueryTerm,
  second: QueryTerm,
): Promise<Set<string>> {
  const before = stemsOf(first.asked).slice(-longestPhrase)
  const after = stemsOf(second.asked).slice(0, longestPhrase)
  return new Set(await search(quoted([...before, ...after])))
}

/** Filters as Pagefind takes them: a document has one of the values that are selected of each facet. */
function filtersFor(selection: Selection): Filters | undefined {
  const selected = Object.entries(selection).filter(([, values]) => values.length > 0)
  if (selected.length === 0) return undefined
  return Object.fromEntries(selected.map(([facet, values]) => [facet, { any: [...values] }]))
}

/** Pagefind takes stems between quotation marks as they are, and in a row. */
function quoted(stems: readonly string[]): string {
  return `"${stems.join(' ')}"`
}

/** The stems that the index has of words: it leaves stop words out. */
function stemsOf(words: Expansion['words']): string[] {
  return words.flatMap(({ folded }) => (isStopWord(folded) ? [] : stemOf(folded)))
}
