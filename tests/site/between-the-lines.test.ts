import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { sidewaysScroll, spaceOut, wordsUnderCorrections } from './measure.ts'
import { serve, type Served } from './serve.ts'

/* What is right, set above the words that are wrong. */

const article = 'articulos/huerto-de-la-estacion/'
const refuted = '#afirmacion-toneladas-de-agua'

let browser: Browser
let served: Served
beforeAll(async () => {
  browser = await startBrowser()
  served = await serve(inject('sites').root)
})
afterAll(async () => {
  await browser.close()
  served.close()
})

async function open(options: Parameters<Browser['newPage']>[0], density = 'Corregido') {
  const page = await browser.newPage(options)
  await page.goto(served.url + article)
  await page
    .getByRole('group', { name: 'Mostrar' })
    .getByRole('radio', { name: density, exact: true })
    .check()
  return page
}

/** Where each correction stands above its words, and the text around it. */
function corrections() {
  return [...document.querySelectorAll<HTMLElement>('.article-text .below')].map((below) => {
    const box = below.getBoundingClientRect()
    const above = getComputedStyle(below, '::after')
    return {
      words: below.textContent,
      above: above.content,
      isShown: above.content !== 'none' && above.position === 'absolute',
      width: box.width,
      right: box.right,
      letters: parseFloat(getComputedStyle(below).fontSize),
    }
  })
}

describe('every correction stands above its words', () => {
  let page: Page
  beforeAll(async () => {
    page = await open({})
  })
  afterAll(() => page.close())

  test.each(
    [320, 390, 768, 1280, 1680, 2560].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
    ),
  )('at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const all = await page.evaluate(corrections)
    expect(all).toHaveLength(3)
    for (const { isShown, right } of all) {
      expect(isShown).toBe(true)
      expect(right).toBeLessThanOrEqual(width)
    }
    expect(all.map(({ above }) => above).join(' ')).toContain('10 y 12 toneladas')
    expect(await page.evaluate(sidewaysScroll)).toBe(0)
    expect(await page.evaluate(wordsUnderCorrections)).toEqual([])
  })
})

test('nor does it lie on other words where a reader spaces the text out', async () => {
  const page = await open({})
  await page.evaluate(spaceOut)
  for (const width of [320, 390, 768, 1280, 1680]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(wordsUnderCorrections), `${width}`).toEqual([])
  }
  await page.close()
})

test('refuted words are struck, imprecise ones are not', async () => {
  const page = await open({})
  const lineOf = (id: string) =>
    page.locator(`${id} .corrected`).evaluate((words) => getComputedStyle(words).textDecorationLine)
  expect(await lineOf(refuted)).toBe('line-through')
  expect(await lineOf('#afirmacion-sanz-donde-quieran')).toBe('underline')
  // All else is bare.
  const marked = await page
    .locator('.article-text .claim')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).textDecorationLine !== 'none'))
  expect(marked).toEqual([])
  await page.close()
})

test('who listens hears what is right after the words, and only where it is shown', async () => {
  const said = (page: Page) =>
    page.locator(refuted).evaluate((words) => (words as HTMLElement).innerText)
  const page = await open({})
  expect(await page.locator(refuted).ariaSnapshot()).toMatch(
    /3-4 toneladas ?, corregido: 10 y 12 toneladas/,
  )
  expect(await said(page)).toContain('corregido')
  await page.close()
  const other = await open({}, 'Todo')
  expect(await other.locator(refuted).ariaSnapshot()).not.toContain('corregido')
  await other.close()
})

test('without script, on paper and in forced colours it stands there too', async () => {
  const page = await open({ javaScriptEnabled: false })
  expect((await page.evaluate(corrections)).every(({ isShown }) => isShown)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect((await page.evaluate(corrections)).every(({ isShown }) => isShown)).toBe(true)
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  expect((await page.evaluate(corrections)).every(({ isShown }) => isShown)).toBe(true)
  await page.close()
})

test('what is copied is the publisher’s words alone', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(served.url + article)
  await page.locator('input[name=densidad][value=corregido]').check()
  const paragraph = page.locator('p', { has: page.locator(refuted) })
  const box = (await paragraph.boundingBox())!
  await paragraph.scrollIntoViewIfNeeded()
  const { x, y } = (await paragraph.boundingBox())!
  await page.mouse.click(x + box.width / 2, y + 12, { clickCount: 3 })
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('regados con 3-4 toneladas de agua')
  expect(copied).not.toMatch(/10 y 12|corregido/)
  await context.close()
})
