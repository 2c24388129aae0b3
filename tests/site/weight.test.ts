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

const sizes = new Map<string, number>()

/** What a file of the site weighs as hosts send it, once compressed for all pages. */
function sizeOf(file: string): number {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const content = readFileSync(path.join(folder, file.endsWith('/') ? `${file}index.html` : file))
  const size = brotliCompressSync(content).length
  sizes.set(file, size)
  return size
}

/** What a page costs a reader: every file it asks for. */
async function costOf(
  pagePath: string,
): Promise<{ bytes: number; fonts: number; requests: number }> {
  const page = await browser.newPage()
  const files: string[] = []
  page.on('response', (response) => files.push(new URL(response.url()).pathname))
  await page.goto(site.url + pagePath.slice(1))
  await page.close()

  const sumOf = (files: string[]) => files.map(sizeOf).reduce((sum, size) => sum + size, 0)
  return {
    bytes: sumOf(files),
    fonts: sumOf(files.filter((file) => file.endsWith('.woff2'))),
    requests: files.length,
  }
}

test('the article page stays under 80 kB, 30 kB without the fonts, and 8 requests', async () => {
  const { bytes, fonts, requests } = await costOf('/articulos/ia-de-codigo-abierto/')
  expect(bytes).toBeLessThan(80_000)
  expect(bytes - fonts).toBeLessThan(30_000)
  expect(requests).toBeLessThanOrEqual(8)
})

test('no other page is heavier than 70 kB, and none grows past 5 requests', async () => {
  for (const { path } of pagesIn(folder).filter(({ path }) => path !== '/buscar/')) {
    const { bytes, requests } = await costOf(path)
    if (path !== '/articulos/ia-de-codigo-abierto/') expect(bytes, path).toBeLessThan(70_000)
    expect(requests, path).toBeLessThanOrEqual(5)
  }
}, 120_000)
