import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const article = 'articulos/huerto-de-la-estacion/'

let browser: Browser
let served: Served
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  served = await serve(inject('sites').root)
})
afterAll(async () => {
  await browser.close()
  served.close()
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  return () => page.close()
})

const bar = () => page.getByRole('region', { name: 'Palabras encontradas' })
/** The words that are painted under a name, with the anchor they stand in. */
const painted = (name: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((found) => {
        const range = found as Range
        return {
          words: range.toString(),
          in: range.startContainer.parentElement!.closest('[id]')!.id,
        }
      }),
    name,
  )

test('the words are painted where they stand, the document stays as it is, and one goes from one to the next', async () => {
  const plain = await page.request.get(served.url + article)
  await page.goto(`${served.url}${article}?q=%22licencia+abierta%22#afirmacion-planos-abiertos`)
  await bar().waitFor()

  const all = await painted('found')
  expect(all.length).toBeGreaterThan(3)
  for (const { words } of all) expect(words.toLowerCase()).toBe('licencia abierta')
  expect(await painted('found-current')).toEqual([
    { words: 'licencia Abierta', in: 'afirmacion-planos-abiertos' },
  ])
  expect(await bar().innerText()).toContain(`de ${all.length}`)
  // Not a mark, not a wrapper: the publisher's words are those of the file.
  expect(await page.locator('main mark:not(.claim)').count()).toBe(0)
  const paragraphs = (html: string) => /<p id="p-3".*?<\/p>/s.exec(html)![0].length
  const html = await page.locator('#p-3').evaluate((element) => element.outerHTML)
  expect(Math.abs(html.length - paragraphs(await plain.text()))).toBeLessThan(40)

  await bar().getByRole('button', { name: 'Siguiente' }).click()
  const [next] = await painted('found-current')
  expect(all.indexOf(all.find((one) => one.in === next!.in)!)).toBeGreaterThan(0)
  expect(next!.in).not.toBe('afirmacion-planos-abiertos')
  await bar().getByRole('button', { name: 'Anterior' }).click()
  expect((await painted('found-current'))[0]!.in).toBe('afirmacion-planos-abiertos')

  await bar()
    .getByRole('button', { name: /quitar/i })
    .click()
  expect(await painted('found')).toEqual([])
  expect(await bar().count()).toBe(0)
  expect(new URL(page.url()).search).toBe('')
  expect(new URL(page.url()).hash).toBe('#afirmacion-planos-abiertos')
})

test('words that go over from one mark to another are painted whole', async () => {
  await page.goto(`${served.url}${article}?q=%22las+llaves+la+asociación%22#p-1`)
  await bar().waitFor()
  expect((await painted('found')).map(({ words }) => words)).toEqual(['las llaves. La asociación'])
})

test('an address without an anchor leads to the first of the words', async () => {
  await page.goto(`${served.url}${article}?q=%22herramientas+seguras%22`)
  const found = page.locator('#p-10')
  await expect
    .poll(() => found.evaluate((paragraph) => paragraph.getBoundingClientRect().top))
    .toBeLessThan(page.viewportSize()!.height)
})

test('the words are marked on the other pages too', async () => {
  await page.goto(`${served.url}entidades/goteo/?q=gota`)
  await bar().waitFor()
  expect((await painted('found')).map(({ words }) => words)).toContain('gota')
})

test('a question that is not on the page leaves the page alone', async () => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  for (const question of ['zzzz', '%22', '%3Cimg%20src%3Dzzzz%3E', '%E2%80%AE', '()%5B%5D.*']) {
    await page.goto(`${served.url}${article}?q=${question}#p-3`)
    await page.waitForLoadState('networkidle')
    expect(await bar().count()).toBe(0)
    expect(await page.locator('main img').count()).toBe(0)
  }
  expect(errors).toEqual([])
})

test('the bar is not printed', async () => {
  await page.goto(`${served.url}${article}?q=goteo`)
  await bar().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.arrival').isVisible()).toBe(false)
})
