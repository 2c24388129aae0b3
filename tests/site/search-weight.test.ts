import { rm } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { publishSearch } from '../../src/search/index/publish.ts'
import { serveSlowly, type Sent } from '../bench/slow-server.ts'
import { bytesOf } from '../bench/sums.ts'
import { timeSearches } from '../bench/time-searches.ts'
import { frozenCorpus } from '../search/frozen-edition.ts'
import { startBrowser } from './browser.ts'
import { compressedCopy } from './compressed-copy.ts'

const article = 'articulos/huerto-de-la-estacion/'

/** What grows with an edition: its documents, and the index of their words. */
const content = /^\/(busqueda|pagefind\/\w+\/index)\//

async function weigh(corpus: Awaited<ReturnType<typeof frozenCorpus>>) {
  const { files } = await publishSearch(corpus)
  const below = (folder: RegExp) =>
    [...files]
      .filter(([path]) => folder.test(path))
      .reduce((sum, [, bytes]) => sum + brotliCompressSync(bytes).length, 0)
  return { documents: below(/^\/busqueda\//), index: below(/^\/pagefind\/\w+\/index\//) }
}

let browser: Browser
let folder: string
let server: Awaited<ReturnType<typeof serveSlowly>>

beforeAll(async () => {
  browser = await startBrowser()
  // A search asks for no page but the one it is on, and for none of the data.
  folder = await compressedCopy(
    inject('sites').root,
    (file) => !/^datos\/|\.html$/.test(file) || file === `${article}index.html`,
  )
  server = await serveSlowly(folder)
})
afterAll(async () => {
  await browser.close()
  server.close()
  await rm(folder, { recursive: true })
})

// Other work on the machine may slow it down even more, for once.
test(
  'on a phone the first result stands still at once, and little is loaded',
  { retry: 2 },
  async () => {
    const network = { latency: 150, bandwidth: 184_000 }
    const reader = { browser, server, path: article, network }
    const [first, second] = await timeSearches(reader, ['licencia Abierta', 'semillas'])
    expect(first!.toStable).toBeLessThanOrEqual(250)
    // The program's bytes are measured here, those of the content are an edition's of real size.
    const program = (sent: readonly Sent[]) =>
      bytesOf(sent.filter(({ path }) => !content.test(path)))
    const { documents, index } = await weigh(await frozenCorpus())
    expect(program(first!.untilStable) + documents).toBeLessThanOrEqual(60_000)
    expect(program(first!.sent) + documents + index).toBeLessThanOrEqual(130_000)
    expect(second!.toStable).toBeLessThanOrEqual(250)
    expect(bytesOf(second!.sent)).toBeLessThanOrEqual(10_000)
  },
)
