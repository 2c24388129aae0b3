import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createIndex } from 'pagefind'
import { facets, passagesIn, type DocumentFile, type PublishedDocument } from '../passage.ts'
import { isWordOfThree, joinedWordsOf, wordsOf } from '../words.ts'
import { valuesOf } from '../engine/facets.ts'
import type { Pagefind } from '../engine/find-documents.ts'
import { textsOf, type Field } from '../engine/passage-index.ts'
import { rememberingStems } from '../engine/stem.ts'
import { isStopWord } from '../engine/stop-words.ts'

/** Pagefind's index of documents. */
export interface DocumentIndex {
  /** Pagefind's module for browsers. */
  program: string
  /** What it loads, by the paths below Pagefind's folder. */
  files: Map<string, Uint8Array>
  /** The documents, each as its file has it. */
  contents: Uint8Array[]
  /** The id that Pagefind has given to each of them, in their order: another one for other content. */
  ids: string[]
  /** The stems that one in ten documents has, or more, the most frequent first. */
  frequent: string[]
  /** How often each word of three letters or more occurs. */
  vocabulary: ReadonlyMap<string, number>
}

type ProgramAndFiles = Pick<DocumentIndex, 'program' | 'files'>

/** What the search loads of what Pagefind writes: it has its own interface and its own texts. */
const loaded = /^(pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter))$/

/**
 * Index documents, each as a record.
 *
 * @throws with everything that Pagefind has to object
 */
export async function indexDocuments(
  documents: readonly PublishedDocument[],
): Promise<DocumentIndex> {
  const read = wordReader()
  const records = documents.map((document) => recordOf(document, read))
  // A question needs a part of the index for each word, and Pagefind's table of all parts: the smaller
  // the parts, the longer the table. Pagefind knows no other way to be told, and works without it.
  const places = records.reduce((sum, { places }) => sum + places, 0)
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.round(Math.sqrt(4 * places)))
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`)

  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-index-'))
  try {
    for (const some of inGroups(records)) {
      const added = await answered(
        Promise.all(some.map(({ record }) => index.addCustomRecord(record))),
      )
      for (const [at, { errors }] of added.entries()) {
        refuse(errors, `document ${some[at]?.number ?? ''}`)
      }
    }
    // Not by `getFiles`, which answers in one message: of ten thousand articles that is longer
    // than a string may be.
    const { errors } = await answered(index.writeFiles({ outputPath: folder }))
    refuse(errors, 'the index')
    const files = await readFiles(folder)
    const program = await readFile(path.join(folder, 'pagefind.js'), 'utf8')
    await index.deleteIndex()
    return {
      program,
      files: new Map([...files].filter(([path]) => loaded.test(path))),
      contents: records.map(({ content }) => content),
      ids: await idsIn(
        { program, files },
        records.map(({ record }) => record.url),
      ),
      frequent: frequentIn(records),
      vocabulary: read.vocabulary,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * What Pagefind's program answers. If it has ended, as on a full disk, its module waits for ever.
 *
 * @throws when the program has ended
 */
async function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (process.getActiveResourcesInfo().includes('ProcessWrap')) return
      reject(new Error('Pagefind ended before it had written its index: is the disk full?'))
    }, 500)
  })
  try {
    return await Promise.race([asked, end])
  } finally {
    clearInterval(timer)
  }
}

/** How many records are on their way to Pagefind's program at a time. */
const recordsAtATime = 32

function inGroups<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / recordsAtATime) }, (_, group) =>
    all.slice(group * recordsAtATime, (group + 1) * recordsAtATime),
  )
}

/** A document as Pagefind takes it and as its file has it, its stems, and how many places it takes. */
function recordOf(document: PublishedDocument, read: WordReader) {
  const words = wordsFor(document, read)
  const stems = new Set(words)
  const { number, ...file } = document
  const content = new TextEncoder().encode(JSON.stringify(file satisfies DocumentFile))
  const record = {
    // Pagefind makes the id of a record of all that it has.
    url: `/${createHash('sha256').update(content).digest('hex')}`,
    content: words.join(' '),
    filters: filtersOf(document),
    language: 'unknown',
  }
  return { number, record, content, stems, places: words.length + stems.size }
}

/**
 * The words by which a document is found, folded as queries are: those of its texts and names in
 * their order, so that phrases are found, and once each those of what is said of them. Stop words
 * are left out: the places of “de” alone would be megabytes, which a query loads for any word
 * filed beside it.
 */
function wordsFor(document: PublishedDocument, read: WordReader): string[] {
  const passages = passagesIn(document)
  const wordsIn = (fields: readonly Field[]) =>
    passages.flatMap((passage) =>
      fields.flatMap((field) => textsOf(passage, field)).flatMap(read.contentWordsOf),
    )
  const inOrder = [
    ...wordsIn(['name', 'alias']),
    // The words of a quote or a claim are there with their paragraph.
    ...passages
      .filter(({ page }) => !page)
      .flatMap(({ texts }) => texts.flatMap(read.contentWordsOf)),
  ]
  const said = new Set([
    ...wordsIn(['person', 'label', 'theme', 'note']),
    ...read.contentWordsOf(document.article?.title ?? ''),
  ])
  return [...inOrder, ...said.difference(new Set(inOrder))]
}

/** More of them would weigh more than they save. */
const mostFrequent = 150

function frequentIn(records: readonly { stems: ReadonlySet<string> }[]): string[] {
  const counts = new Map<string, number>()
  for (const { stems } of records) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= records.length / 10)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostFrequent)
    .map(([stem]) => stem)
}

type WordReader = ReturnType<typeof wordReader>

/** Names and titles come again and again: texts of up to so many signs are taken apart once. */
const longestKnown = 120

/** Reads texts for the index, and counts their words. */
function wordReader() {
  const known = new Map<string, string[]>()
  const vocabulary = new Map<string, number>()
  const stemOf = rememberingStems()
  function read(text: string): string[] {
    const words = wordsOf(text)
    for (const { folded } of words) {
      if (isWordOfThree(folded)) vocabulary.set(folded, (vocabulary.get(folded) ?? 0) + 1)
    }
    return [
      ...words.flatMap(({ folded }) => (isStopWord(folded) ? [] : stemOf(folded))),
      ...joinedWordsOf(text, words).map(stemOf),
    ]
  }
  return {
    vocabulary,
    /** The stems of a text without its stop words, and those of the words that an apostrophe joins. */
    contentWordsOf: (text: string): string[] => {
      if (text.length > longestKnown) return read(text)
      const stems = known.get(text) ?? read(text)
      known.set(text, stems)
      return stems
    },
  }
}

/** Every value that a passage of the document has of a facet. */
function filtersOf(document: PublishedDocument): Record<string, string[]> {
  return Object.fromEntries(
    facets.map((facet) => {
      const values = passagesIn(document).flatMap((passage) => valuesOf(passage, facet))
      return [facet, [...new Set(values.map(({ value }) => value))]]
    }),
  )
}

/**
 * The ids of the documents, in their order. Pagefind tells them in its browser's interface: a
 * result has the id, and its data have the URL.
 */
async function idsIn(index: ProgramAndFiles, urls: readonly string[]): Promise<string[]> {
  const { pagefind, close } = await openPagefind(index)
  try {
    const { results } = await pagefind.search(null)
    const ids = new Map<string, string>()
    for (const { id, data } of results) ids.set((await data()).url, id)
    return urls.map((url) => ids.get(url) ?? '')
  } finally {
    close()
  }
}

/** Pagefind's interface for browsers, with a server for its files until it is closed. */
export async function openPagefind({ program, files }: ProgramAndFiles) {
  const server = createServer(({ url = '' }, response) => {
    const content = files.get(new URL(url, 'http://localhost').pathname.slice(1))
    response.writeHead(content ? 200 : 404).end(content)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // Node imports no module over HTTP, and this is the whole program in one file.
  const module = `data:text/javascript;base64,${Buffer.from(program).toString('base64')}`
  const { createInstance } = (await import(/* @vite-ignore */ module)) as {
    createInstance: (options: { basePath: string; baseUrl: string }) => PagefindWithData
  }
  return {
    pagefind: createInstance({ basePath: `http://127.0.0.1:${port}/`, baseUrl: '/' }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

interface PagefindWithData extends Pagefind {
  search: (
    ...asked: Parameters<Pagefind['search']>
  ) => Promise<{ results: { id: string; data: () => Promise<{ url: string }> }[] }>
}

async function readFiles(folder: string): Promise<DocumentIndex['files']> {
  const files: DocumentIndex['files'] = new Map()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    files.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file))
  }
  return files
}

function refuse(errors: readonly string[], subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses ${subject}: ${errors.join('; ')}`)
}
