import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { mostAtHand } from '../../src/search/index/publish.ts'
import { serveSlowly } from '../bench/slow-server.ts'
import { bytesOf } from '../bench/sums.ts'
import { timeSearches } from '../bench/time-searches.ts'
import { startBrowser } from './browser.ts'
import { compressedCopy } from './compressed-copy.ts'

let browser: Browser
let folder: string
let server: Awaited<ReturnType<typeof serveSlowly>>

beforeAll(async () => {
  browser = await startBrowser()
  folder = await compressedCopy(inject('sites').root)
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
    const reader = { browser, server, path: 'articulos/huerto-de-la-estacion/', network }
    const [first, second] = await timeSearches(reader, ['licencia Abierta', 'semillas'])
    expect(first!.toStable).toBeLessThanOrEqual(250)
    // As it would be with as many words at hand as there may be.
    const more = mostAtHand - bytesOf(first!.sent.filter(({ path }) => path.includes('documentos')))
    expect(more).toBeGreaterThan(0)
    expect(more).toBeLessThan(mostAtHand)
    expect(more + bytesOf(first!.untilStable)).toBeLessThanOrEqual(60_000)
    expect(more + bytesOf(first!.sent)).toBeLessThanOrEqual(130_000)
    expect(second!.toStable).toBeLessThanOrEqual(250)
    expect(bytesOf(second!.sent)).toBeLessThanOrEqual(10_000)
  },
)
