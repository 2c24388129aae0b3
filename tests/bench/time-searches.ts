import type { Browser, Page } from 'playwright-core'
import { slowDownProcessor } from './slow-processor.ts'
import type { Network, Sent, serveSlowly } from './slow-server.ts'

/** What it took until a question was answered. */
export interface Search {
  query: string
  /** From the last key to the first result, in milliseconds. */
  toFirst: number
  /** To the first result in which every word of the question is marked. */
  toMarked: number
  /** To the whole answer, in the order in which it stays. */
  toWhole: number
  /** The longest time for which the page did not listen. */
  longestTask: number
  /** What the server had sent until the first result. */
  untilFirst: Sent[]
  /** All that it sent for this question. */
  sent: Sent[]
}

interface Reader {
  browser: Browser
  server: Awaited<ReturnType<typeof serveSlowly>>
  /** Of the page that the reader is on. */
  path: string
  network: Network
}

/** How long a typist takes for a key, in milliseconds. */
const perKey = 80

/** What to wait for is found out within this time, in milliseconds, or never. */
const timeout = 120_000

/**
 * Put questions one after the other, as a reader types who has a phone on a slow network and
 * has not searched before.
 */
export async function timeSearches(
  { browser, server, path, network }: Reader,
  queries: readonly string[],
): Promise<Search[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.url + path, { waitUntil: 'networkidle' })
  await page.evaluate(watch)
  server.takeSent()
  server.slowDown(network)
  const endSlowness = await slowDownProcessor(browser)

  const searches: Search[] = []
  await page.click('.site-search input')
  for (const query of queries) {
    searches.push(await timeSearch(page, query, server.takeSent))
  }

  await endSlowness()
  server.slowDown(undefined)
  await context.close()
  return searches
}

async function timeSearch(page: Page, query: string, takeSent: () => Sent[]): Promise<Search> {
  await page.evaluate((query) => {
    window.watched = { query, lastKey: 0, first: 0, marked: 0, whole: 0, done: 0, longestTask: 0 }
  }, query)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(query, { delay: perKey })
  await page.waitForFunction(() => window.watched.done > 0, null, { timeout })

  const { lastKey, first, marked, whole, longestTask, origin } = await page.evaluate(() => ({
    ...window.watched,
    origin: performance.timeOrigin,
  }))
  const sent = takeSent()
  // Where nothing is found, it is the whole answer that says so.
  const shown = first || whole
  const shownHere = shown + origin - performance.timeOrigin
  return {
    query,
    toFirst: shown - lastKey,
    toMarked: marked - lastKey,
    toWhole: whole - lastKey,
    longestTask,
    untilFirst: sent.filter((one) => one.sent <= shownHere),
    sent,
  }
}

/** What happens in the page, when, as its `performance.now()` counts. */
interface Watched {
  query: string
  lastKey: number
  first: number
  marked: number
  whole: number
  done: number
  longestTask: number
}

declare global {
  interface Window {
    watched: Watched
  }
}

/** Runs in the page. */
function watch(): void {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

  addEventListener(
    'keydown',
    () => {
      Object.assign(window.watched, { lastKey: performance.now(), first: 0, marked: 0, whole: 0 })
      for (const hit of document.querySelectorAll('.hit')) hit.classList.add('hit-before')
    },
    true,
  )
  new PerformanceObserver((list) => {
    const durations = list.getEntries().map(({ duration }) => duration)
    window.watched.longestTask = Math.max(window.watched.longestTask, ...durations)
  }).observe({ type: 'longtask' })

  new MutationObserver(() => {
    const { watched } = window
    const now = performance.now()
    const hits = [...document.querySelectorAll('.hit:not(.hit-before)')]
    const words = fold(watched.query).split(' ')
    const isMarked = hits.some((hit) => {
      const marks = [...hit.querySelectorAll('mark')].map((mark) => fold(mark.textContent))
      return words.every((word) => marks.some((mark) => mark.includes(word)))
    })
    if (hits.length > 0) watched.first ||= now
    if (isMarked) watched.marked ||= now
    const isBusy = document.querySelector('.hits[aria-busy]') !== null
    if (!isBusy) watched.whole ||= now
    // Where a word was corrected, the notice has the question as typed.
    const said = document.querySelector('.search-status')?.textContent ?? ''
    const notice = document.querySelector('.search-notice:not([hidden])')?.textContent ?? ''
    const isAnswered = said.includes(`«${watched.query}»`) || notice.includes(`"${watched.query}"`)
    if (isAnswered && !isBusy) watched.done ||= now
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-busy'],
  })
}
