import { loadPagefind } from 'virtual:search/load-pagefind'
import { loadJson } from '../enhancements/load-file.ts'
import { withBase } from '../text/with-base.ts'
import type { Pagefind } from './engine/find-documents.ts'
import { Searcher, type IdentifiedDocument } from './engine/searcher.ts'
import type { Spelling, Vocabulary } from './engine/spelling.ts'
import { otherFiles } from '../edition/paths.ts'
import { entryName, pagefindFolder, searchPaths, type Manifest } from './manifest.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { PagefindFiles } from './pagefind-files.ts'
import type { DocumentFile } from './passage.ts'

/*
 * The search, in a worker: the page stays free whatever it costs. It also keeps the page
 * from having to allow WebAssembly in its security policy, which a worker does not inherit.
 */

const address = (path: string) => withBase(import.meta.env.BASE_URL, path)

/** What the page has loaded of the manifest. */
const told = Promise.withResolvers<Manifest | undefined>()
/** What the page loads while the worker is on its way, by its address. */
const given = new Map<string, PromiseWithResolvers<ArrayBuffer | undefined>>()
let latest = 0

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('manifest' in data) {
    for (const path of data.manifest?.early ?? []) {
      given.set(address(path), Promise.withResolvers())
    }
    told.resolve(data.manifest)
  } else if ('early' in data) {
    given.get(address(data.early))?.resolve(data.content)
  } else {
    latest = data.id
    void answer(data)
  }
})

/** Begun once, however many questions come before it has. */
const searcher = begin()
// Who asks is told of it.
searcher.catch(() => undefined)

async function answer({ id, question }: Extract<ToWorker, { id: number }>): Promise<void> {
  // Of the questions that have piled up only the last is answered.
  await new Promise((resolve) => setTimeout(resolve))
  if (id !== latest) return
  try {
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
  const manifest = (await told.promise) ?? (await load<Manifest>(otherFiles.searchManifest))
  const { version, areAllAtHand, synonyms, frequent } = manifest
  const documents = areAllAtHand ? await allDocuments(version) : []
  const begun = new Searcher({
    synonyms,
    atHand: documents,
    frequent,
    pagefind: () => pagefind(manifest),
    // No browser takes for it what it has kept of another build, though ids are short.
    readDocument: (id) => load<DocumentFile>(`${searchPaths.document(id)}?${version}`),
    spelling: (ownVocabulary) => spelling(manifest, ownVocabulary),
  })
  if (!areAllAtHand) {
    void begun.loadFinder().catch(() => undefined)
    // A slip is not to wait for it as well.
    void loadSpelling().catch(() => undefined)
  }
  return begun
}

async function allDocuments(version: string): Promise<IdentifiedDocument[]> {
  try {
    const content = await given.get(address(searchPaths.documents(version)))?.promise
    return JSON.parse(new TextDecoder().decode(content)) as IdentifiedDocument[]
  } catch {
    return load(searchPaths.documents(version))
  }
}

async function pagefind({ version, entry }: Manifest): Promise<Pagefind> {
  const basePath = address(pagefindFolder(version))
  const texts = new Map([[basePath + entryName, entry]])
  const files = new PagefindFiles({
    known: (path) => texts.get(path) ?? given.get(path)?.promise,
    onProgress: sayAlive,
  })
  files.takeOverFetch()
  const { options, init, search } = await loadPagefind()
  await options({ basePath, baseUrl: '/', metaCacheTag: version })
  await init()
  return files.guard({ search })
}

async function spelling(
  { version, areAllAtHand }: Manifest,
  ownVocabulary: () => Vocabulary,
): Promise<Spelling> {
  const { spellingOf } = await loadSpelling()
  if (!areAllAtHand) return spellingOf((initial) => loadVocabulary(version, initial))
  const all = ownVocabulary()
  return spellingOf(() => Promise.resolve(all))
}

function loadSpelling() {
  return import('./engine/spelling.ts')
}

async function loadVocabulary(version: string, initial: string): Promise<Vocabulary> {
  const counts = await load<Record<string, number>>(searchPaths.vocabulary(version, initial))
  return new Map(Object.entries(counts))
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
