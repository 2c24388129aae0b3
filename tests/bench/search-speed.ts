import { readdir, rm } from 'node:fs/promises'
import { startWholeBrowser } from '../site/browser.ts'
import { compressedCopy } from '../site/compressed-copy.ts'
import { formatTable } from './format-table.ts'
import { bytesOf, longestChain, medianOf } from './sums.ts'
import { serveSlowly } from './slow-server.ts'
import { timeSearches } from './time-searches.ts'

/*
 * How long a reader of the article waits for a first search, and what it loads. Lighthouse
 * says of its slow 4G that a round trip takes 150 ms, and lets Chrome hold every request up
 * for 562 ms to account for connections: the truth for one that is open is between the two.
 */
const latencies = [150, 562]
const bandwidth = 184_000
const queries = ['licencia Apache', 'comunidad']
/** What takes how long depends on what else the machine is doing: the run in the middle counts. */
const runs = 3

const folder = await compressedCopy('dist')
const server = await serveSlowly(folder)
const browser = await startWholeBrowser()
const articles = await readdir('dist/articulos', { withFileTypes: true })
const path = `articulos/${articles.find((entry) => entry.isDirectory())!.name}/`

const rows = []
for (const latency of latencies) {
  const network = { latency, bandwidth }
  const outcomes = []
  for (let run = 0; run < runs; run += 1) {
    outcomes.push(await timeSearches({ browser, server, path, network }, queries))
  }
  const first = outcomes.map(([first]) => first!)
  const second = outcomes.map(([, second]) => second!)
  rows.push([
    `${latency} ms`,
    ...[
      first.map(({ toStable }) => toStable),
      first.map(({ toWhole }) => toWhole),
      first.map(({ longestTask }) => longestTask),
      first.map(({ untilStable }) => bytesOf(untilStable)),
      first.map(({ untilStable }) => untilStable.length),
      first.map(({ untilStable }) => longestChain(untilStable)),
      first.map(({ sent }) => bytesOf(sent)),
      second.map(({ toStable }) => toStable),
      second.map(({ sent }) => bytesOf(sent)),
    ].map((values) => Math.round(medianOf(values))),
  ])
}
const head = [
  'latency',
  'stable ms',
  'whole ms',
  'longest task',
  'bytes until then',
  'requests',
  'chain',
  'bytes in all',
  'second ms',
  'its bytes',
]
console.log(`«${queries.join('», then «')}» as on a phone, times from the last key.\n`)
console.log(formatTable(head, rows))

await browser.close()
server.close()
await rm(folder, { recursive: true })
