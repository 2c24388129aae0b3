import { createInstance } from 'virtual:search/pagefind'
import { entry, version } from 'virtual:search/files'
import { synonyms } from 'virtual:search/synonyms'
import { withBase } from '../text/with-base.ts'
import { Searcher } from './engine/search.ts'
import type { Spelling } from './engine/spelling.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { entryPath, indexOf, indexPath, readRecord, vocabularyPath } from './open-index.ts'

/*
 * The search, in a worker: the page stays free whatever it costs. It also keeps the page
 * from having to allow WebAssembly in its security policy, which a worker does not inherit.
 */

const folder = withBase(import.meta.env.BASE_URL, indexPath)

/** Files that the page asked for before this worker was there, by their addresses. */
const given = new Map<string, PromiseWithResolvers<ArrayBuffer | undefined>>()
// Pagefind asks for its table of contents first, and for everything else after it.
const entryGiven = Promise.withResolvers<ArrayBuffer | undefined>()
entryGiven.resolve(new TextEncoder().encode(entry).buffer)
given.set(`${folder}${entryPath}?ts=${version}`, entryGiven)

/** Whether a file was asked for in vain: Pagefind answers as if there were nothing in it. */
let isFileLost = false

const fetchFile = globalThis.fetch
globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : input.toString()
  const bytes = await given.get(address)?.promise
  given.delete(address)
  if (bytes) return new Response(bytes)
  try {
    const response = await fetchFile(input, init)
    if (!response.ok) isFileLost = true
    return response
  } catch (error) {
    isFileLost = true
    throw error
  }
}

/** Begun once, however many questions come before it has: each would load Pagefind anew. */
let searcher: Promise<Searcher> | undefined
let latest = 0

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('expected' in data) {
    for (const address of data.expected) given.set(address, Promise.withResolvers())
  } else if ('given' in data) {
    given.get(data.given)?.resolve(data.bytes)
  } else {
    latest = data.id
    void answer(data)
  }
})

async function answer({ id, question }: Extract<ToWorker, { id: number }>): Promise<void> {
  // Of the questions that have piled up only the last is answered.
  await new Promise((resolve) => setTimeout(resolve))
  if (id !== latest) return
  try {
    searcher ??= begin()
    const begun = await searcher
    for await (const answer of begun.search(question, () => id === latest)) {
      if (id !== latest) return
      if (isFileLost) throw new Error('A part of the index could not be loaded.')
      send({ id, answer })
    }
    send({ id, isDone: true })
  } catch (error) {
    // Pagefind remembers that a file is missing: the next try begins anew.
    searcher = undefined
    isFileLost = false
    if (id === latest) send({ id, error: String(error) })
  }
}

/** A search that has read what came with the interface, while Pagefind is on its way. */
async function begin(): Promise<Searcher> {
  const searcher = new Searcher(indexOf(createInstance, folder, version), { synonyms, spelling })
  for (const [address, { promise }] of given) {
    const id = /fragment\/(.*)\.pf_fragment$/.exec(address)?.[1]
    const bytes = id && (await promise)
    if (bytes) searcher.hold({ id, record: await readRecord(bytes) })
  }
  return searcher
}

async function spelling(): Promise<Spelling> {
  try {
    const [{ spellingOf }, response] = await Promise.all([
      import('./engine/spelling.ts'),
      fetchFile(folder + vocabularyPath(version)),
    ])
    return spellingOf(new Map(Object.entries((await response.json()) as Record<string, number>)))
  } catch {
    // Without it nothing is corrected, but everything that is spelt right is found.
    return { corrections: () => [], closest: () => [] }
  }
}

function send(message: FromWorker): void {
  postMessage(message)
}
