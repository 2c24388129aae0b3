import type { Browser, Page } from 'playwright-core'
import { slowDownProcessor } from './slow-processor.ts'
import type { Network, Sent, serveSlowly } from './slow-server.ts'

/** What it took until a question was answered. */
export interface Search {
  query: string
  /** From the last key until a first result answers the question, in milliseconds. */
  toShown: number
  /** Until the first result is there as it stays. */
  toStable: number
  /** To the whole answer, in the order in which it stays. */
  toWhole: number
  /** The longest time for which the page did not listen. */
  longestTask: number
  /** What the server had sent until the first result was there, as it stays. */
  untilStable: Sent[]
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
  // What is typed while the search loads arrives in it.
  await page.keyboard.press('Enter')
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
    window.watched = { ...window.watched, query, done: 0, longestTask: 0 }
  }, query)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(query, { delay: perKey })
  await page.waitForFunction(() => window.watched.done > 0, null, { timeout })

  const { lastKey, result, changed, stable, done, longestTask, origin } = await page.evaluate(
    () => ({
      ...window.watched,
      origin: performance.timeOrigin,
    }),
  )
  const sent = takeSent()
  // Where nothing is found, it is the whole answer that says so.
  const shown = result === '' ? done : Math.max(stable, lastKey)
  const shownHere = shown + origin - performance.timeOrigin
  return {
    query,
    toShown: Math.max(0, (result === '' ? done : changed || lastKey) - lastKey),
    toStable: shown - lastKey,
    toWhole: done - lastKey,
    longestTask,
    untilStable: sent.filter((one) => one.sent <= shownHere),
    sent,
  }
}

/** What happens in the page, when, as its `performance.now()` counts. */
interface Watched {
  query: string
  lastKey: number
  /** The first result, and since when it is that one. */
  result: string
  stable: number
  /** When it was another one for the first time after the last key. */
  changed: number
  /** When the whole answer was there. */
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
  window.watched = {
    query: '',
    lastKey: 0,
    result: '',
    stable: 0,
    changed: 0,
    done: 0,
    longestTask: 0,
  }
  addEventListener(
    'keydown',
    () => {
      window.watched.lastKey = performance.now()
      window.watched.changed = 0
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
    const result = document.querySelector('.hit .hit-link')?.getAttribute('href') ?? ''
    const text = document.querySelector('.hit')?.textContent ?? ''
    if (watched.result !== result + text) {
      watched.result = result + text
      watched.stable = now
      watched.changed ||= now
    }
    const isBusy = document.querySelector('.hits[aria-busy]') !== null
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
