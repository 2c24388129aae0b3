import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
let sites: Record<'root' | 'real', Served>

beforeAll(async () => {
  browser = await startBrowser()
  const { root, real } = inject('sites')
  sites = { root: await serve(root), real: await serve(real) }
})
afterAll(async () => {
  await browser.close()
  for (const site of Object.values(sites)) site.close()
})

/** What a stranger has to see first. */
const first = {
  'what this is': 'h1',
  'a corrected passage': '.newest .interlinear',
  'what holds of the article': '.newest .bottom-line',
  'the way in': '.newest .way-in',
  'the search field': 'main input[type=search]',
}

test.each([
  ['root', 390, 844],
  ['root', 1280, 900],
  ['real', 390, 844],
  ['real', 1280, 900],
] as const)(
  'the front page of %s answers a stranger within a screen and a half at %d × %d',
  async (site, width, height) => {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.goto(sites[site].url)
    for (const [what, selector] of Object.entries(first)) {
      const box = (await page.locator(selector).boundingBox())!
      expect(box.y + box.height, what).toBeLessThanOrEqual(height * 1.5)
    }
    const link = page.getByRole('link', { name: 'Leer la edición anotada' })
    const { height: aimed } = (await link.boundingBox())!
    expect(aimed).toBeGreaterThanOrEqual(44)
    await link.click()
    await page.waitForURL('**/articulos/*/')
    await page.close()
  },
)

test('no column is half empty in any window', async () => {
  const page = await browser.newPage()
  await page.goto(sites.real.url)
  for (const width of [360, 768, 1280, 1680, 2560]) {
    await page.setViewportSize({ width, height: 900 })
    const [passage, article] = await Promise.all(
      ['.newest > .passage', '.newest > article'].map((part) => page.locator(part).boundingBox()),
    )
    if (passage!.x === article!.x) expect(passage!.width, `${width}`).toBe(article!.width)
    else {
      const heights = [passage!.height, article!.height].toSorted((a, b) => a - b)
      expect(heights[0]! / heights[1]!, `${width}`).toBeGreaterThan(0.7)
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond, `${width}`).toBe(0)
  }
  await page.close()
})
