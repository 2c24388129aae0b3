import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { elementsIn, pagesIn, textIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

const article = 'articulos/huerto-de-la-estacion/'
const families = ['Literata', 'Glosa Sans']
const sites = inject('sites')

let browser: Browser
let site: Served

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(sites.root)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

test('the fonts are two files of 50,000 bytes together, and their licence is beside them', () => {
  const folder = path.join(sites.root, '_astro')
  const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'))
  const sizes = fonts.map((file) => statSync(path.join(folder, file)).size)
  expect(sizes.length).toBe(2)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000)
  expect(readdirSync(sites.root)).toContain('OFL.txt')
})

test.each([
  { name: 'root', base: '/' },
  { name: 'base', base: basePath },
] as const)(
  'in the site “$name”, the article is set in them, each asked for once',
  async ({ name, base }) => {
    const served = await serve(sites[name], base)
    const page = await browser.newPage()
    const requests: string[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) requests.push(new URL(response.url()).pathname)
    })
    await page.goto(served.url + article)
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(requests.length).toBe(2)
    expect(requests.toSorted()).toEqual(preloaded.toSorted())
    expect(requests.every((request) => request.startsWith(`${base}_astro/`))).toBe(true)

    await visitUntilSet(page)
    expect(await fontsOf(page, '#p-4 > .claim')).toEqual(['Literata'])
    expect(await fontsOf(page, '.site-navigation')).toEqual(['Glosa Sans'])
    await page.close()
    served.close()
  },
)

test.each(['root', 'real'] as const)(
  'in the site “%s”, no character of any page is missing from them',
  async (name) => {
    const served = await serve(sites[name])
    const texts = pagesIn(sites[name]).map(({ document }) => {
      const [body] = elementsIn(document, ({ tagName }) => tagName === 'body')
      return textIn(body!, ({ tagName }) => tagName === 'script')
    })
    const page = await browser.newPage()
    await page.goto(served.url)
    await visitUntilSet(page)
    await page.locator('main').evaluate(
      (main, characters) => {
        for (const property of ['--font-text', '--font-label']) {
          const paragraph = document.createElement('p')
          paragraph.id = property.slice(2)
          paragraph.style.fontFamily = `var(${property})`
          paragraph.textContent = characters
          main.append(paragraph)
        }
      },
      // Letters of another script than ours are those of the reader's device.
      [...new Set(texts.join('').replace(/[\p{Script=Arabic}،]/gu, ''))].join(''),
    )

    // Of a character of another script, the file comes when it is seen to be wanted.
    await page.evaluate(() => document.fonts.ready)
    expect(await fontsOf(page, '#font-text')).toEqual(['Literata'])
    expect(await fontsOf(page, '#font-label')).toEqual(['Glosa Sans'])
    await page.close()
    served.close()
  },
)

describe.each([360, 1280])('at %d pixels', (width) => {
  const viewport = { width, height: 900 }

  test('nothing moves when the fonts are two seconds late', async () => {
    const page = await browser.newPage({ viewport })
    await page.route('**/*.woff2', async (route) => {
      await setTimeout(2000)
      await route.continue()
    })
    await page.goto(site.url + article)
    const arrived = await page.evaluate(async (families) => {
      const own = [...document.fonts].filter(({ family }) => families.includes(family))
      await Promise.all(own.map((font) => font.loaded))
      return own.length
    }, families)
    expect(arrived).toBe(2)
    await setTimeout(500)
    expect(await layoutShift(page)).toBe(0)
    await page.close()
  })

  test('without the fonts, what stands in for them takes the same room', async () => {
    const page = await browser.newPage({ viewport })
    await page.goto(site.url + article)
    await visitUntilSet(page)
    const height = await heightOf(page)
    await page.close()

    const plain = await browser.newPage({ viewport })
    await plain.route('**/*.woff2', (route) => route.abort())
    await plain.goto(site.url + article)
    const installed = await plain.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].flatMap(({ family, status }) =>
        status === 'loaded' ? [family] : [],
      )
    })
    // Where neither Times nor Arial is installed, the page has to be there, no more.
    const isStoodInFor = (family: string) =>
      installed.some((name) => name.includes(` as ${family}`))
    const tolerance = families.every(isStoodInFor) ? 0.03 : 0.5
    expect(Math.abs((await heightOf(plain)) / height - 1)).toBeLessThan(tolerance)
    await plain.close()
  })
})

/** Come back until the fonts are there in time, as on every visit but a slow first one. */
async function visitUntilSet(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload()
        return [await fontsOf(page, 'h1'), await fontsOf(page, '.site-navigation')].flat()
      },
      { timeout: 20_000 },
    )
    .toEqual(families)
}

/** The names of the fonts that a part of the page is painted with, ours or the machine's. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: `${selector}, ${selector} *`,
  })
  const found = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  await session.detach()
  const names = found
    .flatMap(({ fonts }) => fonts)
    .map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName}, installed`))
  return [...new Set(names)]
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

/** How much of the page has moved by itself since it was opened. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
    return shifts.reduce((sum, { value }) => sum + value, 0)
  })
}
