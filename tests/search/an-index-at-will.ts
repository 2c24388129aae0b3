import { fold } from '../../src/text/fold.ts'
import type { Bundle } from '../../src/search/bundle.ts'
import type { Index, IndexResult } from '../../src/search/open-index.ts'
import { wordsOf } from '../../src/search/words.ts'
import { recordOf } from './a-bundle.ts'

/** An index in memory that answers, or fails, when a test wants it to. */
export class IndexAtWill implements Index {
  /** What it was asked, and which bundles were read, in their order. */
  readonly asked: (string | null)[] = []
  readonly read: string[] = []
  #answering = Promise.withResolvers<undefined>()
  #isFailing = false
  #isLosingBundles = false
  readonly #bundles: readonly Bundle[]

  constructor(bundles: readonly Bundle[]) {
    this.#bundles = bundles
    this.answer()
  }

  /** Let whoever asks wait from now on. */
  wait(): void {
    this.#answering = Promise.withResolvers()
  }

  /** Answer what was asked and what will be. */
  answer(): void {
    this.#answering.resolve(undefined)
    this.#isFailing = false
    this.#isLosingBundles = false
  }

  /** Fail at what was asked and what will be. */
  fail(): void {
    this.#isFailing = true
    this.#answering.resolve(undefined)
  }

  loseBundles(): void {
    this.#isLosingBundles = true
  }

  async search(
    term: string | null,
    options: Parameters<Index['search']>[1] = {},
  ): Promise<{ results: IndexResult[]; unfilteredResultCount: number }> {
    this.asked.push(term)
    await this.#answering.promise
    if (this.#isFailing) throw new Error('The index cannot be reached.')
    const results = this.#bundles.flatMap((bundle, index) => {
      const places = placesIn(bundle, term)
      return term === null || places.length > 0 ? [this.#result(bundle, index, places)] : []
    })
    const isOnlyCounted = 'ninguno' in (options.filters ?? {})
    return { results: isOnlyCounted ? [] : results, unfilteredResultCount: results.length }
  }

  #result(bundle: Bundle, index: number, words: number[]): IndexResult {
    const id = String(index)
    return {
      id,
      score: -index,
      words,
      data: () => {
        this.read.push(id)
        return this.#isLosingBundles
          ? Promise.reject(new Error('The bundle cannot be reached.'))
          : Promise.resolve(recordOf(bundle, index))
      },
    }
  }
}

/** Where a bundle has a word, or one that begins so if it is not between quotation marks. */
function placesIn({ content }: Bundle, term: string | null): number[] {
  if (term === null) return []
  const word = fold(term.replaceAll('"', ''))
  return wordsOf(content)
    .filter(({ folded }) => (term.startsWith('"') ? folded === word : folded.startsWith(word)))
    .map(({ place }) => place)
}
