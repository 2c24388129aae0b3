import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startWholeBrowser } from '../site/browser.ts'
import { compressedCopy } from '../site/compressed-copy.ts'
import { formatTable } from './format-table.ts'
import { inventedWord } from './invented-text.ts'
import type { Built } from './large-site.ts'
import { serveSlowly } from './slow-server.ts'
import { bytesOf, medianOf } from './sums.ts'
import { timeSearches, type Search } from './time-searches.ts'

/*
 * What the index of an edition costs that has many articles: its builder, its host and a
 * reader on a phone. Sizes may be given as arguments.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 1000, 10_000]

/** What a search may cost, in bytes and milliseconds; a first one until its first result. */
const targets: Record<number, { first: number; time?: number; later?: number }> = {
  1000: { first: 200_000, time: 1500, later: 100_000 },
  10_000: { first: 400_000 },
}

const network = { latency: 150, bandwidth: 184_000 }
const firstQuery = 'licencia Apache'
/** Words that every article has, that one in a hundred has, and what lies between them. */
const laterQueries = [
  'comunidad',
  inventedWord(200),
  inventedWord(2000),
  inventedWord(20_000),
  `${inventedWord(500)} ${inventedWord(5000)}`,
  `${inventedWord(300)} ${inventedWord(1500)} ${inventedWord(3000)}`,
  'licencias de la comunidad',
  '"la licencia Apache"',
]
const runs = 3

const run = promisify(execFile)
const browser = await startWholeBrowser()
const indexRows: Row[] = []
const firstRows: Row[] = []
const laterRows: Row[] = []
for (const size of sizes) {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-scale-'))
  const builder = fileURLToPath(new URL('large-site.ts', import.meta.url))
  const { stdout } = await run(process.execPath, [builder, String(size), folder])
  indexRows.push(await indexRow(size, JSON.parse(stdout) as Built, folder))

  const copy = await compressedCopy(folder)
  const server = await serveSlowly(copy)
  const outcomes: Search[][] = []
  for (let run = 0; run < runs; run += 1) {
    const reader = { browser, server, path: '', network }
    outcomes.push(await timeSearches(reader, [firstQuery, ...laterQueries]))
  }
  server.close()
  firstRows.push(
    ...rowsOfFirst(
      size,
      outcomes.map(([first]) => first!),
    ),
  )
  laterRows.push(
    ...rowsOfLater(
      size,
      outcomes.map((searches) => searches.slice(1)),
    ),
  )
  await rm(copy, { recursive: true })
  await rm(folder, { recursive: true })
}
await browser.close()

console.log(`What is built.

${formatTable(
  ['articles', 'words', 's', 'µs/word', 'memory MB', 'documents', 'files', 'bytes', 'pf_meta'],
  indexRows,
)}

A first search, «${firstQuery}», with ${network.latency} ms of latency: until the first result, whole.

${formatTable(
  [
    'articles',
    'ms',
    'whole ms',
    'bytes',
    'whole',
    'program',
    'wasm',
    'pf_meta',
    'index',
    'documents',
  ],
  firstRows,
)}

Later searches: until the first result, until the whole one, and what they loaded.

${formatTable(['articles', 'ms', 'whole ms', 'bytes', 'index', 'documents'], laterRows)}`)

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

function rowsOfFirst(size: number, searches: Search[]): Row[] {
  const middle = (value: (search: Search) => number) => Math.round(medianOf(searches.map(value)))
  const part = (paths: RegExp) =>
    middle(({ untilStable }) => bytesOf(untilStable.filter(({ path }) => paths.test(path))))
  const row = [
    size,
    middle(({ toStable }) => toStable),
    middle(({ toWhole }) => toWhole),
    middle(({ untilStable }) => bytesOf(untilStable)),
    middle(({ sent }) => bytesOf(sent)),
    part(/^\/assets\//),
    part(/wasm/),
    part(/pf_meta$|entry\.json$/),
    part(/pf_index$/),
    part(/documentos/),
  ]
  const target = targets[size]
  return target
    ? [row, ['at most', target.time ?? '', '', target.first, '', '', '', '', '', '']]
    : [row]
}

/** What each query takes in the middle of all runs, and the query in the middle. */
function rowsOfLater(size: number, runs: Search[][]): Row[] {
  const values = (searches: Search[]) => {
    const middle = (value: (search: Search) => number) => medianOf(searches.map(value))
    const part = (paths: RegExp) =>
      middle(({ sent }) => bytesOf(sent.filter(({ path }) => paths.test(path))))
    return [
      middle(({ toStable }) => toStable),
      middle(({ toWhole }) => toWhole),
      middle(({ sent }) => bytesOf(sent)),
      part(/pf_index$/),
      part(/documentos/),
    ].map(Math.round)
  }
  const byQuery = laterQueries.map((_, index) => values(runs.map((searches) => searches[index]!)))
  const middle = byQuery[0]!.map((_, column) =>
    Math.round(medianOf(byQuery.map((row) => row[column]!))),
  )
  const rows: Row[] = laterQueries.map((query, index) => [`${size} ${query}`, ...byQuery[index]!])
  const later = targets[size]?.later
  return [
    ...rows,
    [`${size} in the middle`, ...middle],
    ...(later === undefined ? [] : [['at most', '', '', later, '', '']]),
  ]
}
