import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import {
  clippedText,
  sidewaysScroll,
  smallTargets,
  spaceOut,
  stuckElements,
  wordsUnderCorrections,
} from './measure.ts'
import { pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'
import { openNotes, survey } from './survey.ts'

/* Every page is opened once, in windows of one size after the other. */

const { base } = inject('sites')
const paths = [
  ...pagesIn(base).map(({ path }) => path),
  '/buscar/?q=licencia+Apache',
  '/buscar/?q=zzzz',
]

/** What shows in a window of 1280 by 1024 pixels that is zoomed to 400 %. */
const zoomed = { width: 320, height: 256 }

let browser: Browser
let context: BrowserContext
let site: Served
let found: Record<
  'trouble' | 'wide' | 'zoomed' | 'zoomedOpen' | 'covered' | 'small' | 'spacedOut',
  string[]
>

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(base, basePath)
  context = await browser.newContext()
  const page = await context.newPage()
  const heard = listenForTrouble(page)

  /** What a look finds in a window of each size. */
  async function at(
    sizes: { width: number; height?: number }[],
    look: () => Promise<string[]>,
  ): Promise<string[]> {
    const findings: string[] = []
    for (const { width, height = 800 } of sizes) {
      await page.setViewportSize({ width, height })
      findings.push(...(await look()).map((finding) => `${width} pixels wide, ${finding}`))
    }
    return findings
  }
  const narrowAndWide = [{ width: 360 }, { width: 1280 }]

  found = await survey(page, site.url, paths, {
    wide: () => at([{ width: 1680 }, { width: 768 }], () => troubleWithWidth(page, false)),
    zoomed: () => at([zoomed], () => troubleWithWidth(page)),
    // Of a page that nobody has touched.
    trouble: () => Promise.resolve([...heard]),
    zoomedOpen: async () => {
      await openNotes(page)
      return at([zoomed], () => troubleWithWidth(page))
    },
    covered: async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
      const stuck = await page.evaluate(stuckElements)
      return stuck.filter(({ share }) => share > 1 / 3).map(({ html }) => html)
    },
    small: () => at(narrowAndWide, () => page.evaluate(smallTargets)),
    spacedOut: async () => {
      await page.evaluate(spaceOut)
      const findings = await at(narrowAndWide.toReversed(), async () => [
        ...(await troubleWithWidth(page)),
        ...(await page.evaluate(wordsUnderCorrections)).map(
          (words) => `has a correction on ${words}`,
        ),
      ])
      heard.length = 0
      return findings
    },
  })
}, 300_000)
afterAll(async () => {
  await browser.close()
  site.close()
})

/** What goes wrong on a page, from now on. */
function listenForTrouble(page: Page): string[] {
  const heard: string[] = []
  const tell = (what: string) => heard.push(what)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(message.text())
  })
  page.on('pageerror', (error) => tell(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) tell(`asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()} ${response.url()}`)
  })
  return heard
}

async function troubleWithWidth(page: Page, withClipped = true): Promise<string[]> {
  const excess = await page.evaluate(sidewaysScroll)
  const clipped = withClipped ? await page.evaluate(clippedText) : []
  return [
    ...(excess > 0 ? [`is ${excess} pixels too wide`] : []),
    ...clipped.map((html) => `cuts off: ${html}`),
  ]
}

test('no page asks another host for anything, breaks its policy or logs an error', async () => {
  expect(found.trouble).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('no page has to be scrolled sideways', () => {
  expect(found.wide).toEqual([])
})

test('zoomed to 400 %, no page is scrolled sideways, cut off or covered', () => {
  const { zoomed: closed, zoomedOpen: open, covered } = found
  expect({ closed, open, covered }).toEqual({ closed: [], open: [], covered: [] })
})

test('what can be clicked is 24 pixels large, or stands in a sentence', () => {
  expect(found.small).toEqual([])
})

test('text that a reader spaces out is not cut off, makes no page wider, and meets no correction', () => {
  expect(found.spacedOut).toEqual([])
})
