import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { openEverything, visibleWords } from './measure.ts'
import { pageKinds } from './page-kinds.ts'
import { serve, type Served } from './serve.ts'
import { survey } from './survey.ts'

const folder = inject('sites').root
const article = 'articulos/huerto-de-la-estacion/'

let browser: Browser
let site: Served
/** With script and style sheets, with style sheets alone, and with neither. */
let whole: Page
let styled: Page
let bare: Page

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(folder)
  whole = await browser.newPage()
  styled = await browser.newPage({ javaScriptEnabled: false })
  bare = await browser.newPage({ javaScriptEnabled: false })
  // What copies needs script; what it copies is beside it.
  await whole.route('**/show-actions-*.js', (route) => route.abort())
  await bare.route('**/*.css', (route) => route.abort())
})
afterAll(async () => {
  await browser.close()
  site.close()
})

test('without script, then without style sheets too, every word that showed still shows', async () => {
  // Search is the one thing that needs script, and says so.
  const paths = Object.values(await pageKinds()).filter((path) => path !== '/buscar/')
  const wordsOn = async (page: Page, path: string) => {
    if (page !== whole) await page.goto(site.url + path.slice(1))
    await page.evaluate(openEverything)
    await page.evaluate(() => {
      // What copies was not loaded, which is told.
      document.querySelector('[role=alert]')?.remove()
      for (const menu of document.querySelectorAll<HTMLElement>('[popover]')) menu.showPopover()
    })
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-passage]')) button.remove()
    })
    return page.evaluate(visibleWords)
  }

  const { lost } = await survey(whole, site.url, paths, {
    lost: async (path) => {
      const [all, withStyle, withNeither] = await Promise.all([
        wordsOn(whole, path),
        wordsOn(styled, path),
        wordsOn(bare, path),
      ])
      expect(all.length, path).toBeGreaterThan(20)
      return [...lostWords(all, withStyle), ...lostWords(withStyle, withNeither)]
    },
  })
  expect(lost).toEqual([])
}, 120_000)

/** Which of some words are fewer among others, where more may show. */
function lostWords(words: string[], others: string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

test('without style sheets the title comes first, and each paragraph has its notes after it', async () => {
  await bare.goto(site.url + article)
  await bare.evaluate(openEverything)

  const order = await bare.evaluate(() =>
    [...document.querySelectorAll('h1, p[id^=p-], [id^=nota-]')]
      .map((element) => ({
        top: element.getBoundingClientRect().top,
        name: element.id.startsWith('nota-')
          ? `note to ${document.getElementById(element.id.slice(5))!.closest('p')!.id}`
          : element.id || 'h1',
      }))
      .toSorted((one, other) => one.top - other.top)
      .map(({ name }) => name)
      .filter((name, index, names) => name !== names[index - 1]),
  )
  const paragraphs = order.filter((name) => name.startsWith('p-'))
  expect(paragraphs).toHaveLength(10)
  expect(order).toEqual([
    'h1',
    ...paragraphs.flatMap((id) => (order.includes(`note to ${id}`) ? [id, `note to ${id}`] : [id])),
  ])
})
