import type { Expansion, QueryTerm } from './expand-query.ts'
import type { Selection } from './facets.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** As much as is used of Pagefind's interface (https://pagefind.app/docs/api/). */
export interface Pagefind {
  /** The documents that have all words, best first, or with `null` every document. */
  search: (
    term: string | null,
    options?: { filters?: Record<string, { any: string[] }> },
  ) => Promise<{ results: { id: string }[] }>
}

/** How much two terms count more where they stand together. */
const weightOfPair = 0.5

/** What Pagefind knows of words, and which documents it finds. */
export class DocumentFinder {
  readonly #pagefind: Pagefind
  readonly #found = new Map<string, Promise<string[]>>()

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind
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
   * @param selection some passage of them has what is selected
   * @param unfinished the last word, if its reader may still be typing it
   */
  async find(
    terms: readonly QueryTerm[],
    selection: Selection,
    unfinished: string | undefined,
  ): Promise<string[]> {
    const selected = await this.#selected(selection)
    const content = terms.filter(({ asked }) => stemsOf(asked).length > 0)
    if (content.length === 0) return selected ?? (await this.#search(null))

    const byTerm = await Promise.all(content.map((term) => this.#weigh(term, unfinished)))
    const pairs = await Promise.all(
      content.slice(1).map((term, at) => this.#documentsWithPair(content[at], term)),
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

    const allowed = selected && new Set(selected)
    return [...known]
      .filter((id) => !allowed || allowed.has(id))
      .filter((id) => content.every(({ isLiteral }, at) => !isLiteral || byTerm[at]?.has(id)))
      .map((id) => ({ id, score: score(id) }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id)
  }

  /** The documents that answer a term, and how well: what Pagefind has first counts a bit more. */
  async #weigh(
    { expansions, isLiteral }: QueryTerm,
    unfinished: string | undefined,
  ): Promise<Map<string, number>> {
    const documents = new Map<string, number>()
    for (const { words, weight } of expansions) {
      const stems = stemsOf(words)
      const isUnfinished = !isLiteral && words.length === 1 && words[0]?.folded === unfinished
      const [having, ordered] = await Promise.all([
        this.#search(isUnfinished && unfinished ? unfinished : quoted(stems)),
        this.#search(stems.join(' ')),
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
  async #documentsWithPair(first: QueryTerm | undefined, second: QueryTerm): Promise<Set<string>> {
    const words = [...(first?.asked ?? []), ...second.asked]
    return new Set(await this.#search(quoted(stemsOf(words))))
  }

  /** The documents in which a passage has what is selected; `undefined` where nothing is. */
  #selected(selection: Selection): Promise<string[]> | undefined {
    const filters: Record<string, { any: string[] }> = {}
    for (const [facet, values] of Object.entries(selection)) {
      if (values.length > 0) filters[facet] = { any: [...values] }
    }
    return Object.keys(filters).length > 0 ? this.#search(null, filters) : undefined
  }

  #search(term: string | null, filters?: Record<string, { any: string[] }>): Promise<string[]> {
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

/** Pagefind takes stems between quotation marks as they are, and in a row. */
function quoted(stems: readonly string[]): string {
  return `"${stems.join(' ')}"`
}

/** The stems that the index has of words: it leaves stop words out. */
function stemsOf(words: Expansion['words']): string[] {
  return words.flatMap(({ folded }) => (isStopWord(folded) ? [] : stemOf(folded)))
}
