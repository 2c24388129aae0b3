import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

const folder = inject('sites').root
let browser: Browser
let site: Served

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(folder)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

/** What a page costs a reader: every file it asks for, compressed as hosts compress. */
async function costOf(pagePath: string): Promise<{ bytes: number; requests: number }> {
  const page = await browser.newPage()
  const files: string[] = []
  page.on('response', (response) => files.push(new URL(response.url()).pathname))
  await page.goto(site.url + pagePath.slice(1))
  await page.close()

  const bytes = files.map((file) => {
    const content = readFileSync(path.join(folder, file.endsWith('/') ? `${file}index.html` : file))
    return brotliCompressSync(content).length
  })
  return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: files.length }
}

test('the article page, everything included, stays under 60 kB and 10 requests', async () => {
  const { bytes, requests } = await costOf('/articulos/ia-de-codigo-abierto/')
  expect(bytes).toBeLessThan(60_000)
  expect(requests).toBeLessThanOrEqual(10)
})

test('no other page is heavier than the article, and none grows past 4 requests', async () => {
  for (const { path } of pagesIn(folder).filter(({ path }) => path !== '/buscar/')) {
    const { bytes, requests } = await costOf(path)
    expect(bytes, path).toBeLessThan(60_000)
    expect(requests, path).toBeLessThanOrEqual(4)
  }
}, 120_000)
