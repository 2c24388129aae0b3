import { rm } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { compressedCopy } from './compressed-copy.ts'
import { pageKinds } from './page-kinds.ts'
import { elementsIn, pagesIn, textIn, type Page } from './pages.ts'
import { aScale, type Weight } from './scale.ts'
import { serve } from './serve.ts'

/*
 * The budgets are for what the engine adds to the words of an edition: an editor who writes
 * more never breaks them. `tests/README.md` has the figures that were measured.
 */

interface WeighedPage extends Weight {
  /** The page by its site and path. */
  name: string
  /** Of the text that shows, notes included, compressed as the page is. */
  words: number
}

/** What pages load before they are touched: all but other pages, and the data. */
const isAppearance = (file: string) => /\.(css|js|svg)$/.test(file)
const isArticle = (path: string) => /^\/articulos\/[^/]+\/$/.test(path)
const articles: WeighedPage[] = []
const others: WeighedPage[] = []

beforeAll(async () => {
  const browser = await startBrowser()
  const weigh = await aScale(browser)
  const kinds = new Set([...Object.values(await pageKinds()), '/404.html'])
  for (const site of ['root', 'real'] as const) {
    const built = inject('sites')[site]
    const pages = pagesIn(built).filter(
      ({ path, html }) =>
        kinds.has(path) || (isArticle(path) && !html.includes('content="noindex"')),
    )
    const files = new Set(pages.map(({ file }) => path.relative(built, file)))
    const folder = await compressedCopy(built, (file) => files.has(file) || isAppearance(file))
    const served = await serve(folder)
    for (const page of pages) {
      const weight = await weigh(served.url + page.path.slice(1))
      const weighed = { name: `${site} ${page.path}`, words: bytesOfWords(page), ...weight }
      ;(isArticle(page.path) ? articles : others).push(weighed)
    }
    served.close()
    await rm(folder, { recursive: true })
  }
  await browser.close()
})

function bytesOfWords({ document }: Page): number {
  const body = elementsIn(document, ({ tagName }) => tagName === 'body')[0]!
  const text = textIn(body, ({ tagName }) => tagName === 'script')
  return brotliCompressSync(text.replace(/\s+/g, ' ')).length
}

/** What a page weighs beside its fonts and its words, whose markup is allowed for. */
const engineOf = ({ bytes, fonts, words }: WeighedPage) => bytes - fonts - 1.75 * words

test('an article adds at most 13.6 kB to its words, 11 kB where they are long, in 8 requests', () => {
  expect(articles.map(({ words }) => words > 10_000)).toEqual(expect.arrayContaining([true, false]))
  for (const article of articles) {
    // What is alike in every note compresses better the more notes there are.
    const budget = article.words > 10_000 ? 11_000 : 13_600
    // Lists, tables, verse and the like have a style sheet; this one has 26 marks in 250 words.
    const hasForms = article.name.includes('cuaderno-de-la-acequia')
    expect(engineOf(article), article.name).toBeLessThanOrEqual(hasForms ? 15_500 : budget)
    expect(article.requests, article.name).toBeLessThanOrEqual(hasForms ? 9 : 8)
  }
})

test('any other page adds at most 16.6 kB, the front page 17.2 kB with its pictures', () => {
  for (const page of others) {
    const budget = page.name.endsWith(' /') ? 17_200 : 16_600
    // The page of the method shows samples of an article, whose style sheet it links as well.
    const hasSamples = page.name.endsWith(' /metodo/')
    expect(engineOf(page), page.name).toBeLessThanOrEqual(hasSamples ? 18_900 : budget)
    const requests = hasSamples || /\/(buscar\/|404\.html)$/.test(page.name) ? 9 : 8
    expect(page.requests, page.name).toBeLessThanOrEqual(requests)
  }
})

test('all fonts together weigh at most 50 kB', () => {
  for (const { name, fonts } of [...articles, ...others]) {
    expect(fonts, name).toBeGreaterThan(0)
    expect(fonts, name).toBeLessThanOrEqual(50_000)
  }
})

test('before it is touched, a page loads at most 2 KiB of script, 3.1 kB if it is missing', () => {
  for (const { name, script } of [...articles, ...others]) {
    expect(script, name).toBeGreaterThan(0)
    expect(script, name).toBeLessThanOrEqual(name.endsWith('/404.html') ? 3_100 : 2_048)
  }
})
