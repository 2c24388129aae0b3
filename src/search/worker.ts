import { manifest } from 'virtual:search/manifest'
import { loadJson } from '../enhancements/load-file.ts'
import { withBase } from '../text/with-base.ts'
import type { Pagefind } from './engine/find-documents.ts'
import { Searcher, type IdentifiedDocument } from './engine/searcher.ts'
import type { Spelling } from './engine/spelling.ts'
import { pagefindFolder, searchPaths } from './manifest.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { PagefindFiles } from './pagefind-files.ts'
import type { PublishedDocument } from './passage.ts'

/*
 * The search, in a worker: the page stays free whatever it costs. It also keeps the page
 * from having to allow WebAssembly in its security policy, which a worker does not inherit.
 */

const { version, areAllAtHand, synonyms } = manifest
const address = (path: string) => withBase(import.meta.env.BASE_URL, path)

/** The documents that the page has loaded while the worker was on its way. */
const given = Promise.withResolvers<string | undefined>()

/** Begun once, however many questions come before it has. */
let searcher: Promise<Searcher> | undefined
let latest = 0

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('documents' in data) {
    given.resolve(data.documents)
    searcher ??= begin()
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
      send({ id, answer })
    }
    send({ id, isDone: true })
  } catch (error) {
    send({ id, error: String(error) })
  }
}

async function begin(): Promise<Searcher> {
  const documents = areAllAtHand ? await allDocuments() : []
  const begun = new Searcher({
    synonyms,
    atHand: documents,
    pagefind,
    readDocument: (id) => load<PublishedDocument>(searchPaths.document(version, id)),
    spelling,
  })
  // Without documents at hand nothing is answered before Pagefind is there.
  if (!areAllAtHand) void begun.loadFinder().catch(() => undefined)
  return begun
}

async function allDocuments(): Promise<IdentifiedDocument[]> {
  try {
    return JSON.parse((await given.promise) ?? '') as IdentifiedDocument[]
  } catch {
    return load(searchPaths.documents(version))
  }
}

async function pagefind(): Promise<Pagefind> {
  const files = new PagefindFiles(sayAlive)
  files.takeOverFetch()
  const { options, init, search } = await import('virtual:search/pagefind')
  await options({ basePath: address(pagefindFolder(version)), baseUrl: '/', metaCacheTag: version })
  await init()
  return files.guard({ search })
}

async function spelling(ownVocabulary: () => Map<string, number>): Promise<Spelling> {
  const { spellingOf } = await import('./engine/spelling.ts')
  if (areAllAtHand) return spellingOf(ownVocabulary())
  const counts = await load<Record<string, number>>(searchPaths.vocabulary(version))
  return spellingOf(new Map(Object.entries(counts)))
}

function load<T>(path: string): Promise<T> {
  return loadJson(address(path), sayAlive)
}

/** A page that waits for an answer hears that something is on its way. */
function sayAlive(): void {
  send({ isLoading: true })
}

function send(message: FromWorker): void {
  postMessage(message)
}
