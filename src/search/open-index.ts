import { withBase } from '../text/with-base.ts'
import type { Found } from './hit.ts'

/** As much of Pagefind's interface as we use (https://pagefind.app/docs/api/). */
export interface Index {
  search: (term: string) => Promise<{ results: IndexResult[] }>
}

export interface IndexResult {
  score: number
  data: () => Promise<Found>
}

interface Pagefind {
  createInstance: (options: {
    basePath: string
    baseUrl: string
    noWorker: boolean
    ranking: { metaWeights: Record<string, number> }
  }) => Index
}

/** Where the index is published. */
export const indexPath = '/pagefind/'

/** A name counts more than a mention; being called something counts almost as much. */
const metaWeights = { title: 5, alias: 4, persona: 2 }

/**
 * An index to search in.
 *
 * @param pagefind the module `pagefind.js` of the published index
 * @param folder the address of the folder that it lies in
 * @param base the folder that the site is served from, which goes before every result's path
 */
export function indexOf(pagefind: unknown, folder: string, base: string): Index {
  // The module is made by Pagefind, of the version that our package.json names.
  return (pagefind as Pagefind).createInstance({
    basePath: folder,
    baseUrl: base,
    // The index is searched in a few milliseconds; a worker would load the program twice.
    noWorker: true,
    ranking: { metaWeights },
  })
}

/**
 * Load the index of the site.
 *
 * @throws when its program cannot be loaded, tried twice
 */
export async function openIndex(base: string): Promise<Index> {
  const folder = withBase(base, indexPath)
  const program = `${folder}pagefind.js`
  const pagefind: unknown = await load(program).catch(() =>
    // A browser may remember that an address failed, so the second try has another one.
    load(`${program}?t=${Date.now()}`),
  )
  return indexOf(pagefind, folder, base)
}

function load(url: string): Promise<unknown> {
  // The program is not part of the site's source: Vite has nothing to do with it.
  return import(/* @vite-ignore */ url)
}
