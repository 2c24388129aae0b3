import { rm } from 'node:fs/promises'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { compressedCopy } from './compressed-copy.ts'
import { pageKinds } from './page-kinds.ts'
import { pagesIn } from './pages.ts'
import { aScale, type Weight } from './scale.ts'
import { serve } from './serve.ts'

const sites = ['root', 'two'] as const
const isArticle = (path: string) => /^\/articulos\/[^/]+\/$/.test(path)

/** What every page of each site costs, by its path. */
const weights = { root: new Map<string, Weight>(), two: new Map<string, Weight>() }

beforeAll(async () => {
  const browser = await startBrowser()
  const weigh = await aScale(browser)
  const kinds = Object.values(await pageKinds())
  for (const site of sites) {
    const folder = await compressedCopy(inject('sites')[site])
    const served = await serve(folder)
    // Of the site with two articles, what changes with their number.
    const paths = pagesIn(folder).map(({ path }) => path)
    const some = [...kinds, ...paths.filter(isArticle)]
    for (const path of site === 'root' ? paths : new Set(some)) {
      weights[site].set(path, await weigh(served.url + path.slice(1)))
    }
    served.close()
    await rm(folder, { recursive: true })
  }
  await browser.close()
})

describe.each(sites)('in the site “%s”', (site) => {
  const entries = () => [...weights[site]]

  test('an article weighs at most 80 kB, 30 kB without its fonts, in 8 requests', () => {
    const articles = entries().filter(([path]) => isArticle(path))
    expect(articles.length).toBeGreaterThan(0)
    for (const [path, { bytes, fonts, requests }] of articles) {
      expect(bytes, path).toBeLessThanOrEqual(80_000)
      expect(bytes - fonts, path).toBeLessThanOrEqual(30_000)
      expect(requests, path).toBeLessThanOrEqual(8)
    }
  })

  test('any other page weighs at most 70 kB, in 8 requests, the search page and the missing one in 9', () => {
    for (const [path, { bytes, requests }] of entries().filter(([path]) => !isArticle(path))) {
      expect(bytes, path).toBeLessThanOrEqual(70_000)
      expect(requests, path).toBeLessThanOrEqual(/^\/(buscar\/|404\.html)$/.test(path) ? 9 : 8)
    }
  })

  test('all fonts together weigh at most 50 kB', () => {
    for (const [path, { fonts }] of entries()) {
      expect(fonts, path).toBeGreaterThan(0)
      expect(fonts, path).toBeLessThanOrEqual(50_000)
    }
  })

  test('before it is touched, a page loads at most 1.7 kB of script, 2.7 kB if it is missing', () => {
    for (const [path, { script }] of entries()) {
      expect(script, path).toBeGreaterThan(0)
      expect(script, path).toBeLessThanOrEqual(path === '/404.html' ? 2_700 : 1_700)
    }
  })
})

test('an article does not grow with the number of articles', () => {
  const alone = weights.root.get('/articulos/ia-de-codigo-abierto/')!
  const inCompany = weights.two.get('/articulos/ia-de-codigo-abierto/')!
  // The digests in the names of its files differ, which alone compresses differently.
  expect(Math.abs(inCompany.bytes - alone.bytes)).toBeLessThanOrEqual(64)
  expect(inCompany.requests).toBe(alone.requests)
})
