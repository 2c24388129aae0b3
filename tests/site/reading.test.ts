import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { clippedText, sidewaysScroll } from './measure.ts'
import { pageKinds } from './page-kinds.ts'
import { pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

/* The page of a long article: how much of it is the text, and what stays in view. */

const kinds = await pageKinds()
const article = kinds.article!
/** The real edition has what fills a page: dozens of sources and of notes. */
const longest = pagesIn(inject('sites').real)
  .filter(({ path }) => /^\/articulos\/[^/]+\/$/.test(path))
  .toSorted((one, other) => other.html.length - one.html.length)[0]!.path

let browser: Browser
let invented: Served
let real: Served

beforeAll(async () => {
  browser = await startBrowser()
  invented = await serve(inject('sites').root)
  real = await serve(inject('sites').real)
})
afterAll(async () => {
  await browser.close()
  invented.close()
  real.close()
})

async function aPage(site: Served, path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options)
  onTestFinished(() => page.close())
  await page.goto(site.url + path.slice(1))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])('the article is 45 % or more of its page, at $width pixels', async (viewport) => {
  const page = await aPage(real, longest, { viewport })
  const share = await page.evaluate(
    () =>
      document.querySelector('.article-text')!.getBoundingClientRect().height /
      document.documentElement.scrollHeight,
  )
  expect(share).toBeGreaterThanOrEqual(0.45)
})

test.each([true, false])('a link to a source that is put away shows it, script: %s', async (js) => {
  const page = await aPage(real, longest, { javaScriptEnabled: js })
  const last = page.locator('.numbered-sources > li').last()
  expect(await last.isVisible()).toBe(false)
  const id = await last.getAttribute('id')
  await page.goto(`${real.url}${longest.slice(1)}#${id}`)
  expect(await last.isVisible()).toBe(true)
  expect(await last.evaluate((item) => item.getBoundingClientRect().top)).toBeGreaterThan(0)
})

describe('the line that stays', () => {
  test.each([
    { width: 390, height: 844 },
    { width: 1024, height: 768 },
  ])('names the section and moves nothing, at $width pixels', async (viewport) => {
    const page = await aPage(invented, article, { viewport })
    const line = page.locator('.reading-line')
    const place = line.getByRole('link')
    expect(await place.innerText()).toMatch(/^Secciones/)

    const sections = page.locator('.article-section > h2')
    await sections.last().evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' })
    })
    const title = (await sections.last().innerText()).replace(/\s*#?\s*$/, '')
    await expect.poll(() => place.innerText()).toContain(title)
    expect((await line.boundingBox())!.y).toBe(0)
    expect((await line.boundingBox())!.height).toBeLessThanOrEqual(48)

    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
            resolve(shifts.reduce((sum, { value }) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => {
            resolve(0)
          }, 500)
        }),
    )
    expect(shift).toBe(0)
  })

  test('leads to the list of sections, and is there, without script', async () => {
    const page = await aPage(invented, article, {
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    await page.locator('.passage').last().scrollIntoViewIfNeeded()
    await page.locator('.reading-line').getByRole('link', { name: 'Secciones' }).click()
    const first = page.locator('.rail-sections a').first()
    await expect.poll(() => first.isVisible()).toBe(true)
    const { y } = (await first.boundingBox())!
    expect(y).toBeGreaterThan(44)
    expect(y).toBeLessThan(844)
  })
})

describe.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
])('at $width by $height pixels', (viewport) => {
  test('nothing that has the focus lies under the line, nor under the bar of a passage', async () => {
    const page = await aPage(invented, article, { viewport })
    const paragraph = page.locator('.paragraph-link').nth(2)
    await paragraph.focus()
    await page.keyboard.press('Enter')
    await page.locator('.passage-bar').waitFor()
    const hidden: string[] = []
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab')
      hidden.push(...(await page.evaluate(coveredFocus)))
    }
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Shift+Tab')
      hidden.push(...(await page.evaluate(coveredFocus)))
    }
    expect(hidden).toEqual([])
  })
})

/** What has the focus, if nothing of it is to be seen. */
function coveredFocus(): string[] {
  const focused = document.activeElement
  if (!focused || focused === document.body) return []
  const boxes = [
    ...(focused.parentElement?.matches('label') ? focused.parentElement : focused).getClientRects(),
  ]
  const isSeen = boxes.some(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].some((part) => {
      const seen = document.elementFromPoint(left + width * part, top + height / 2)
      return seen !== null && (focused.contains(seen) || seen.contains(focused))
    }),
  )
  return isSeen ? [] : [focused.outerHTML.slice(0, 120)]
}

test('with letters of 24 and of 32 pixels no page is wider than a window of 360', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  onTestFinished(() => page.close())
  const session = await page.context().newCDPSession(page)
  const wide: string[] = []
  const paths = [...Object.values(kinds), '/buscar/?q=licencia']
  for (const [site, path] of [
    ...paths.map((path) => [invented, path] as const),
    [real, longest] as const,
  ]) {
    await page.goto(site.url + path.slice(1))
    for (const withLong of [false, true]) {
      if (withLong) await page.evaluate(addLongWords)
      for (const size of [24, 32]) {
        await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
        await expect.poll(() => page.evaluate(sizeOfLetters)).toBe(size)
        const name = `${path}${withLong ? ' with long words' : ''}, ${size}`
        const excess = await page.evaluate(sidewaysScroll)
        if (excess > 0) wide.push(`${name} by ${excess} pixels`)
        if (!withLong) continue
        wide.push(...(await page.evaluate(clippedText)).map((html) => `${name} cuts off ${html}`))
      }
    }
  }
  expect(wide).toEqual([])
}, 120_000)

/** An address or a word without a place to break, as an editor may write one anywhere. */
function addLongWords(): void {
  const long = 'https://ejemplo.example/' + 'direccionSinDescanso'.repeat(6)
  for (const element of document.querySelectorAll('main :is(p, dd, h1, h2, h3)')) {
    element.append(` ${long}`)
  }
}

function sizeOfLetters(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize)
}
