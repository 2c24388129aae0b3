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

describe('the title of every page', () => {
  const widths = [390, 1280, 1680]
  /** By the width of the window: the left edge of the title, by the kind of the page. */
  const lefts = new Map(widths.map((width) => [width, new Map<string, number>()]))

  beforeAll(async () => {
    const served = await serve(inject('sites').root)
    const page = await browser.newPage()
    const kinds = { ...(await pageKinds()), missing: '/404.html' }
    for (const [kind, path] of Object.entries(kinds)) {
      // The front page is a picture of its own.
      if (kind === 'front') continue
      await page.goto(served.url + path.slice(1))
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        lefts.get(width)!.set(kind, await page.evaluate(leftOfTitle, kind))
      }
    }
    await page.close()
    served.close()
  })

  test.each(widths)('begins at one line, %d pixels wide', (width) => {
    const found = [...lefts.get(width)!]
    expect(found.length).toBeGreaterThan(15)
    expect(found).toEqual(found.map(([kind]) => [kind, found[0]![1]]))
  })
})

function leftOfTitle(kind: string): number {
  const title = document.querySelector('h1')!
  // The words of a quote stand behind a rule, which is where its page begins.
  return (kind === 'quote' ? title.parentElement! : title).getBoundingClientRect().left
}

test('the choice of colours ends the first line of every page, with a search or without', async () => {
  const served = await serve(inject('sites').root)
  const page = await browser.newPage()
  const kinds = { ...(await pageKinds()), missing: '/404.html', offline: '/sin-conexion/' }
  const elsewhere: string[] = []
  for (const path of Object.values(kinds)) {
    await page.goto(served.url + path.slice(1))
    for (const width of [768, 1000, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const space = await page.evaluate(() => {
        const rightOf = (part: string) =>
          document.querySelector(part)!.getBoundingClientRect().right
        return rightOf('.site-header') - rightOf('.site-header > .choice')
      })
      if (space > 1) elsewhere.push(`${path}, ${width} pixels wide: ${space}`)
    }
  }
  expect(elsewhere).toEqual([])
  await page.close()
  served.close()
})

describe.each(['root', 'real'] as const)('on a phone, in the site “%s”', (site) => {
  test('the first screen of a theme has the beginning of its text', async () => {
    const folder = inject('sites')[site]
    const served = await serve(folder)
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    const themes = pagesIn(folder).filter(({ path }) => /^\/temas\/[^/]+\/$/.test(path))
    expect(themes.length).toBeGreaterThan(0)
    const low: string[] = []
    for (const { path } of themes) {
      await page.goto(served.url + path.slice(1))
      const { y } = (await page.locator('.detail-head + section p').first().boundingBox())!
      if (y > 700) low.push(`${path}: ${y}`)
    }
    expect(low).toEqual([])
    await page.close()
    served.close()
  })

  test('the first screen of a claim has its verdict and the reason in short', async () => {
    const folder = inject('sites')[site]
    const served = await serve(folder)
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    const claims = pagesIn(folder)
      .filter(({ html }) => html.includes('claim-head'))
      .map(({ path }) => path)
    const low: string[] = []
    for (const path of claims) {
      await page.goto(served.url + path.slice(1))
      const bottom = await page.evaluate(() => {
        const head = document.querySelector('.claim-head')!
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
