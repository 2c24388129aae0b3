import type { BundleData } from './bundle.ts'

/** As much of Pagefind's interface as we use (https://pagefind.app/docs/api/). */
export interface Index {
  /** Every record that has the word, or with `null` every record. */
  search: (
    term: string | null,
    options?: { filters?: Record<string, { any: string[] }> },
  ) => Promise<{
    results: IndexResult[]
    /** How many records there would be without the filters. */
    unfilteredResultCount: number
  }>
}

export interface IndexResult {
  /** The name of the record's file. */
  id: string
  /** How much the word is what the record is about. */
  score: number
  /** Where the word stands, counted in words. */
  words: number[]
  data: () => Promise<IndexRecord>
}

export interface IndexRecord {
  url: string
  content: string
  filters: { datos?: string[] }
}

/** What Pagefind's program exports. */
export type CreateInstance = (options: {
  basePath: string
  baseUrl: string
  noWorker: boolean
  metaCacheTag: string
}) => Index

/** Where the index is published. */
export const indexPath = '/pagefind/'

/** What each of Pagefind's files begins with when it is unpacked. */
export const signature = 'pagefind_dcd'

/** A record from its file, without Pagefind. */
export async function readRecord(bytes: ArrayBuffer): Promise<IndexRecord> {
  const unpacked = new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
  )
  return JSON.parse((await unpacked.text()).slice(signature.length)) as IndexRecord
}

/** Pagefind's table of contents, below the folder of the index. */
export const entryPath = 'pagefind-entry.json'

/** Records have no page of their own: an address tells them apart, and their order. */
export function addressOf(number: number): string {
  return `/${number}`
}

/** The place of a record among all, from 0. */
export function numberOf({ url }: Pick<IndexRecord, 'url'>): number {
  return Number(url.slice(1))
}

/** Where the words of the site are, below the folder of the index. */
export function vocabularyPath(version: string): string {
  return `words.${version}.json`
}

/**
 * An index to search in.
 *
 * @param createInstance of the module `pagefind.js`
 * @param folder the address of the folder that the index lies in
 * @param version of the index, so that a browser keeps its table of contents until it changes
 */
export function indexOf(createInstance: CreateInstance, folder: string, version: string): Index {
  return createInstance({
    basePath: folder,
    baseUrl: '/',
    // The search runs in a worker of ours already.
    noWorker: true,
    metaCacheTag: version,
  })
}

/** What our build has put into a record. */
export function dataOf({ filters }: IndexRecord): BundleData {
  return JSON.parse(filters.datos?.[0] ?? '') as BundleData
}
