import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { pageKinds } from './page-kinds.ts'
import { pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'
import { headingsAtFoot, printed, type Sheet } from './sheets.ts'

const kinds = await pageKinds()
const longest = pagesIn(inject('sites').real)
  .filter(({ path }) => /^\/articulos\/[^/]+\/$/.test(path))
  .toSorted((one, other) => other.html.length - one.html.length)[0]!.path

let browser: Browser
let page: Page
let sites: Record<'invented' | 'real', Served>
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
  sites = {
    invented: await serve(inject('sites').root),
    real: await serve(inject('sites').real),
  }
})
afterAll(async () => {
  await browser.close()
  sites.invented.close()
  sites.real.close()
})

async function open(site: Served, path: string): Promise<Page> {
  await page.goto(site.url + path.slice(1))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

const hasNoText = (sheet: Sheet) => sheet.every(({ role }) => role !== 'text')

test.each([
  ...Object.values(kinds).map((path) => ({ edition: 'invented', path }) as const),
  { edition: 'real', path: longest } as const,
])(
  'no sheet of $path ends with a heading, and none has the footer alone',
  async ({ edition, path }) => {
    // The page of the search has nothing to print before it has an answer.
    const isSearch = path === kinds.search
    await open(sites[edition], isSearch ? `${path}?q=huerto` : path)
    if (isSearch) await page.locator('ol#resultados > li').first().waitFor()

    for (const format of ['A4', 'Letter'] as const) {
      const sheets = await printed(page, format)
      expect(sheets.flat().map(({ role }) => role)).toEqual(
        expect.arrayContaining(['heading', 'text', 'footer']),
      )
      expect(sheets.flatMap(headingsAtFoot), format).toEqual([])
      expect(sheets.filter(hasNoText), format).toEqual([])
    }
  },
)

test('the article with its notes fills its sheets', async () => {
  const sheets = await printed(await open(sites.real, longest), 'A4')
  const letters = sheets.flat().reduce((sum, { words }) => sum + words.length, 0)
  expect(letters / sheets.length).toBeGreaterThan(5400)
})
