import { hitOf, type Hit } from './hit.ts'
import type { Index } from './open-index.ts'
import { rank } from './rank.ts'
import { asked } from './words.ts'

/** How many results are weighed against each other; further ones follow in Pagefind's order. */
const weighedTogether = 60

/** What a question finds. */
export interface Answer {
  total: number
  /** Best first. The texts of the results are loaded as they are asked for. */
  hits: AsyncGenerator<Hit, void>
}

/**
 * Put a question to the index.
 *
 * @param base the folder that the site is served from
 */
export async function search(index: Index, query: string, base: string): Promise<Answer> {
  const { results } = await index.search(asked(query))
  return { total: results.length, hits: hits() }

  async function* hits(): AsyncGenerator<Hit, void> {
    for (let start = 0; start < results.length; start += weighedTogether) {
      const scored = results
        .slice(start, start + weighedTogether)
        .map(async ({ score, data }) => ({ score, found: await data() }))
      for (const found of rank(await Promise.all(scored), query)) yield hitOf(found, base)
    }
  }
}

/** The next hits, as many as there are up to a number. */
export async function take(hits: Answer['hits'], count: number): Promise<Hit[]> {
  const taken: Hit[] = []
  while (taken.length < count) {
    const { value, done } = await hits.next()
    if (done) break
    taken.push(value)
  }
  return taken
}
