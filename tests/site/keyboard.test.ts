import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { startBrowser, startWholeBrowser } from './browser.ts'
import { numberTabStops, openEverything, tabStops } from './measure.ts'
import { pageKinds } from './page-kinds.ts'
import { serve, type Served } from './serve.ts'

const kinds = await pageKinds()
let browser: Browser
/** Going back shows the page as it was left, in this browser as in a reader's. */
let remembering: Browser
let site: Served

beforeAll(async () => {
  browser = await startBrowser()
  remembering = await startWholeBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  site = await serve(inject('sites').root)
})
afterAll(async () => {
  await browser.close()
  await remembering.close()
  site.close()
})

async function aPage(
  path: string,
  options: BrowserContextOptions,
  opener = browser,
): Promise<Page> {
  const page = await opener.newPage(options)
  onTestFinished(() => page.close())
  await page.goto(site.url + path.slice(1))
  return page
}

test.each([
  { width: 1280, script: true },
  { width: 1280, script: false },
  { width: 360, script: true },
  { width: 360, script: false },
])(
  'from a claim to its note, its evidence, its page and back to the text, at $width pixels, script: $script',
  async ({ width, script }) => {
    const viewport = { width, height: 800 }
    const options = { viewport, javaScriptEnabled: script }
    const page = await aPage(kinds.article!, options, remembering)
    await page.keyboard.press('Tab')
    expect(await nameOfFocus(page)).toBe('Ir al contenido')
    await page.keyboard.press('Enter')

    await tabTo(page, /^Nota a «.*»: refutado$/, 200)
    const claim = await page.evaluate(
      () => document.activeElement!.closest('[id^=afirmacion-]')!.id,
    )
    const note = `nota-${claim}`
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(`#${note}`).isVisible()).toBe(true)
    await expect.poll(() => isInWindow(page, note)).toBe(true)

    // A claim that it repeats or contradicts comes before the evidence.
    await tabTo(page, /\[\d+\]$/, 3)
    expect(await hasFocus(page, note)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toMatch(/#fuente-/)
    const source = (await addressOf(page)).split('#')[1]!
    expect(await isInWindow(page, source)).toBe(true)
    await goBack(page)
    await expect.poll(() => addressOf(page)).toBe(`${kinds.article}#${note}`)
    await expect.poll(() => isInWindow(page, note)).toBe(true)

    await tabTo(page, /^Página de la afirmación/, 20)
    expect(await hasFocus(page, note)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${claim.replace('afirmacion-', 'afirmaciones/')}/`)

    await goBack(page)
    await expect.poll(() => addressOf(page)).toBe(`${kinds.article}#${note}`)
    expect(await page.locator(`#${note}`).isVisible()).toBe(true)
    await tabTo(page, /^Volver al texto/, 20)
    expect(await page.evaluate(hashOfFocus)).toBe(`#${claim}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe(`${kinds.article}#${claim}`)
    expect(await isInWindow(page, claim)).toBe(true)

    await tabTo(page, /^Nota a «.*»: refutado$/, 1)
    expect(await hasFocus(page, claim)).toBe(true)
  },
)

test.each([360, 1280])(
  'Tab goes through the text paragraph by paragraph, marks before notes, at %d pixels',
  async (width) => {
    const page = await aPage(kinds.article!, { viewport: { width, height: 800 } })
    await page.evaluate(openEverything)
    await page.waitForFunction(() => {
      const count = (selector: string) => document.querySelectorAll(selector).length
      return count('.gloss .passage-actions') === count('.gloss')
    })
    await tabThrough(page)
    expect(await page.evaluate(tabStops)).toEqual({ missed: [], outOfOrder: [] })

    const order = await page.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('[data-tab-stop]')]
      return stops
        .toSorted((one, other) => Number(one.dataset['tabStop']) - Number(other.dataset['tabStop']))
        .flatMap((stop) => {
          const mark = stop.closest('p[id^=p-] :is([id^=afirmacion-], [id^=cita-])')
          const note = stop.closest('.gloss')?.querySelector('[id^=nota-]')?.id
          if (mark) return [`mark in ${mark.closest('p')!.id}`]
          if (!note) return []
          return [`note to ${document.getElementById(note.slice(5))!.closest('p')!.id}`]
        })
        .filter((stop, index, all) => stop !== all[index - 1])
    })
    const marked = [...new Set(order.map((stop) => stop.split(' ').at(-1)!))]
    expect(marked).toHaveLength(10)
    expect(order).toEqual(marked.flatMap((id) => [`mark in ${id}`, `note to ${id}`]))
  },
)

test.each(['front', 'theme', 'claim', 'quote', 'entity', 'method'])(
  'Tab reaches everything on a page and is caught by nothing: %s',
  async (kind) => {
    const page = await aPage(kinds[kind]!, { viewport: { width: 1280, height: 800 } })
    await tabThrough(page)
    expect(await page.evaluate(tabStops)).toEqual({ missed: [], outOfOrder: [] })
  },
)

test('Tab reaches every result of a search', async () => {
  const page = await aPage('/buscar/?q=licencia', { viewport: { width: 1280, height: 800 } })
  await expect
    .poll(() => page.locator('main [role=status]').first().innerText())
    .toMatch(/resultado/)
  await tabThrough(page)
  expect(await page.evaluate(tabStops)).toEqual({ missed: [], outOfOrder: [] })
})

/**
 * Go back as a browser's own keys do, which a browser without a window does not have.
 * Playwright's `goBack` waits for a page to load, and this one is still there.
 */
async function goBack(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory')
  const { id: entryId } = entries[currentIndex - 1]!
  await session.send('Page.navigateToHistoryEntry', { entryId })
}

/** What the page itself says: Playwright loses sight of one that comes back. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.pathname + location.hash)
}

/** Press Tab as often as it takes to go once around the page, numbering what gets the focus. */
async function tabThrough(page: Page): Promise<void> {
  const count = await page.evaluate(numberTabStops)
  expect(count).toBeGreaterThan(10)
  for (let press = 0; press < count; press += 1) await page.keyboard.press('Tab')
}

/** Press Tab until something by a name has the focus. */
async function tabTo(page: Page, name: string | RegExp, limit: number): Promise<void> {
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab')
    const focused = await nameOfFocus(page)
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
  }
  throw new Error(
    `No “${String(name)}” within ${limit} presses of Tab, but “${await nameOfFocus(page)}”.`,
  )
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement!
    return focused.getAttribute('aria-label') ?? focused.textContent.trim()
  })
}

function hashOfFocus(): string {
  return (document.activeElement as HTMLAnchorElement).hash
}

function hasFocus(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => document.getElementById(id)!.matches(':focus-within'), id)
}

function isInWindow(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const { top, height } = document.getElementById(id)!.getBoundingClientRect()
    return height > 0 && top >= 0 && top < innerHeight
  }, id)
}
