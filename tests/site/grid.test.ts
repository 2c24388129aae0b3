import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { pageKinds } from './page-kinds.ts'
import { pagesIn } from './pages.ts'
import { serve } from './serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test.each([390, 1280, 1680])(
  'the title of every page begins at one line, %d pixels wide',
  async (width) => {
    const served = await serve(inject('sites').root)
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const lefts: Record<string, number> = {}
    const { quote, ...others } = await pageKinds()
    // The front page is a picture of its own.
    const titled = Object.entries({ ...others, missing: '/404.html' }).filter(
      ([kind]) => kind !== 'front',
    )
    for (const [kind, path] of titled) {
      await page.goto(served.url + path.slice(1))
      lefts[kind] = await page.locator('h1').evaluate((title) => title.getBoundingClientRect().left)
    }
    // The words of a quote stand behind a rule, which is where its page begins.
    await page.goto(served.url + quote!.slice(1))
    lefts['quote'] = await page
      .locator('h1')
      .locator('..')
      .evaluate((figure) => figure.getBoundingClientRect().left)
    const [first] = Object.values(lefts)
    expect(lefts).toEqual(Object.fromEntries(Object.keys(lefts).map((kind) => [kind, first])))
    await page.close()
    served.close()
  },
)

describe.each(['root', 'real'] as const)('on a phone, in the site “%s”', (site) => {
  test('the first screen of a claim has its verdict and the reason in short', async () => {
    const folder = inject('sites')[site]
    const served = await serve(folder)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const claims = pagesIn(folder)
      .filter(({ html }) => html.includes('claim-head'))
      .map(({ path }) => path)
    const low: string[] = []
    for (const path of claims) {
      await page.goto(served.url + path.slice(1))
      const bottom = await page.locator('.claim-head').evaluate((head) => {
        const reason = head.querySelector('.lead, h2 ~ p')
        // Of a reason without a short form, three lines.
        const lines = [...(reason?.getClientRects() ?? [])]
        const { top = Infinity, bottom = Infinity } = lines[0] ?? {}
        const line = reason === null ? 0 : Number.parseFloat(getComputedStyle(reason).lineHeight)
        return Math.min(bottom, top + 3 * line)
      })
      if (bottom > 844) low.push(`${path}: ${Math.round(bottom)}`)
    }
    expect(claims.length).toBeGreaterThan(10)
    expect(low).toEqual([])
    await page.close()
    served.close()
  })
})
