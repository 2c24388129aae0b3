import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startWholeBrowser } from '../site/browser.ts'
import { compressedCopy } from '../site/compressed-copy.ts'
import { formatTable } from './format-table.ts'
import { inventedWord } from './invented-text.ts'
import type { Built } from './large-site.ts'
import { serveSlowly } from './slow-server.ts'
import { bytesOf, longestChain, medianOf } from './sums.ts'
import { timeSearches, type Search } from './time-searches.ts'

/*
 * What the index of an edition costs that has many articles: its builder, its host and a
 * reader on a phone. Sizes may be given as arguments.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 1000, 10_000]

/** What a search may cost, in bytes and milliseconds, until the first result that stays. */
const targets: Record<number, { first: number; time?: number; later?: number; index?: number }> = {
  1000: { first: 150_000, time: 1000, later: 60_000, index: 20 },
  10_000: { first: 400_000 },
}

const network = { latency: 150, bandwidth: 184_000 }
/** The kinds of questions that readers put: each is the first one of a reader, and a later one. */
const kindsOfQuery = (sentence: string) => ({
  'two words': 'licencia Apache',
  'without accent': 'regulacion',
  'one word': 'comunidad',
  verbatim: sentence,
  typo: 'licensia',
  plural: 'comunidades',
  quoted: '"licencia Apache"',
})
/** Words that one article in a hundred has, and what lies between them and those of few. */
const otherQueries = {
  'frequent word': inventedWord(200),
  'less frequent': inventedWord(2000),
  'rare word': inventedWord(20_000),
  'two of these': `${inventedWord(500)} ${inventedWord(5000)}`,
  'three of these': `${inventedWord(300)} ${inventedWord(1500)} ${inventedWord(3000)}`,
  'with stop words': 'licencias de la comunidad',
}
const runs = 3

const run = promisify(execFile)
const browser = await startWholeBrowser()
const indexRows: Row[] = []
const firstRows: Row[] = []
const partRows: Row[] = []
const laterRows: Row[] = []
for (const size of sizes) {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-scale-'))
  const builder = fileURLToPath(new URL('large-site.ts', import.meta.url))
  const { stdout } = await run(process.execPath, [builder, String(size), folder])
  const built = JSON.parse(stdout) as Built
  indexRows.push(await indexRow(size, built, folder))

  const copy = await compressedCopy(folder)
  const server = await serveSlowly(copy)
  const reader = { browser, server, path: '', network }
  const kinds = kindsOfQuery(built.sentence)
  for (const [kind, query] of Object.entries(kinds)) {
    const firsts = await repeated(async () => (await timeSearches(reader, [query]))[0]!)
    firstRows.push(rowOf(`${size} ${kind}`, firsts))
    partRows.push(partsOf(`${size} ${kind}`, firsts))
  }
  const queries = Object.entries({ ...kinds, ...otherQueries })
  const laters = await repeated(async () =>
    (await timeSearches(reader, ['pregunta', ...queries.map(([, query]) => query)])).slice(1),
  )
  const rows = queries.map(([kind], at) =>
    rowOf(
      `${size} ${kind}`,
      laters.map((one) => one[at]!),
    ),
  )
  laterRows.push(...rows, inTheMiddle(size, rows))
  const target = targets[size]
  if (target) {
    indexRows.push(['at most', '', target.index ?? '', '', '', '', '', '', ''])
    firstRows.push(['at most', '', target.time ?? '', '', '', target.first, ''])
    laterRows.push(['at most', '', target.time ?? '', '', '', target.later ?? '', ''])
  }
  server.close()
  await rm(copy, { recursive: true })
  await rm(folder, { recursive: true })
}
await browser.close()

const columns = ['articles', 'shown', 'stays', 'whole ms', 'chain', 'bytes', 'in all']
console.log(`On ${machine()}.

What is built.

${formatTable(
  ['articles', 'words', 's', 'µs/word', 'memory MB', 'documents', 'files', 'bytes', 'pf_meta'],
  indexRows,
)}

The first search of a reader, with ${network.latency} ms of latency and a processor four times slower, in
milliseconds from the last key: a first result is there, it stays as it is, the answer is whole. The
files that were asked for one after the other and the bytes are those until it stays.

${formatTable(columns, firstRows)}

What these bytes are.

${formatTable(['articles', 'program', 'wasm', 'pf_meta', 'index', 'documents', 'vocabulary'], partRows)}

Later searches.

${formatTable(columns, laterRows)}`)

type Row = (string | number)[]

async function indexRow(size: number, built: Built, folder: string): Promise<Row> {
  const { words, documents, seconds, memory } = built
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => ({
        name,
        bytes: (await stat(path.join(parentPath, name))).size,
      })),
  )
  return [
    size,
    words,
    seconds.toFixed(1),
    ((1e6 * seconds) / words).toFixed(1),
    memory === undefined ? '?' : Math.round(memory / 1e6),
    documents,
    files.length,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    files.find(({ name }) => name.endsWith('.pf_meta'))?.bytes ?? 0,
  ]
}

async function repeated<T>(once: () => Promise<T>): Promise<T[]> {
  const outcomes: T[] = []
  for (let run = 0; run < runs; run += 1) outcomes.push(await once())
  return outcomes
}

/** What a question took, in the middle of all runs. */
function rowOf(name: string, searches: readonly Search[]): Row {
  const middle = (value: (search: Search) => number) => Math.round(medianOf(searches.map(value)))
  return [
    name,
    middle(({ toShown }) => toShown),
    middle(({ toStable }) => toStable),
    middle(({ toWhole }) => toWhole),
    middle(({ untilStable }) => longestChain(untilStable)),
    middle(({ untilStable }) => bytesOf(untilStable)),
    middle(({ sent }) => bytesOf(sent)),
  ]
}

/** What was sent until the first result stays, in the middle of all runs. */
function partsOf(name: string, searches: readonly Search[]): Row {
  const part = (paths: RegExp) =>
    Math.round(
      medianOf(
        searches.map(({ untilStable }) =>
          bytesOf(untilStable.filter(({ path }) => paths.test(path))),
        ),
      ),
    )
  return [
    name,
    part(/^\/assets\//),
    part(/wasm/),
    part(/pf_meta$|entry\.json$/),
    part(/pf_index$/),
    part(/documentos/),
    part(/palabras/),
  ]
}

/** The question in the middle. */
function inTheMiddle(size: number, rows: readonly Row[]): Row {
  const columns = rows[0]!.keys().drop(1)
  return [
    `${size} in the middle`,
    ...columns.map((column) => Math.round(medianOf(rows.map((row) => Number(row[column]))))),
  ]
}

function machine(): string {
  const [processor] = cpus()
  return `${cpus().length} × ${processor?.model ?? '?'}, load ${loadavg()[0]!.toFixed(1)}`
}
