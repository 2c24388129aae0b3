import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe.each([
  { site: 'root', base: '/' },
  { site: 'base', base: basePath },
] as const)('search in the site “$site”', ({ site, base }) => {
  let served: Served
  let page: Page

  beforeAll(async () => {
    served = await serve(inject('sites')[site], base)
  })
  afterAll(() => served.close())
  beforeEach(async () => {
    page = await browser.newPage()
    return () => page.close()
  })

  test('a remembered sentence leads to the quote, and the quote is on screen', async () => {
    await page.goto(served.url)
    await page.getByRole('searchbox').fill('Queremos que la comunidad lo use')
    await page.keyboard.press('Enter')

    const first = page.locator('ol#resultados > li').first()
    expect(await first.innerText()).toMatch(/cita.*Kate Soule/is)
    await first.getByRole('link').first().click()

    await page.waitForURL(/#cita-soule-ecosistema/)
    const words = page.getByText('Queremos que la comunidad lo use').first()
    const box = await words.boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.y + box!.height).toBeLessThanOrEqual(page.viewportSize()!.height)
  })

  test('an address with a query shows its results at once', async () => {
    await page.goto(`${served.url}buscar/?q=licencia+Apache`)
    const results = page.locator('ol#resultados > li')
    await results.first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('licencia Apache')
    expect(await page.getByRole('status').innerText()).toMatch(/\d+ resultados/)
    const targets = await results
      .locator('a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.href))
    for (const target of targets) expect(target.startsWith(served.url), target).toBe(true)
    expect(targets.some((target) => target.endsWith('#afirmacion-granite-apache'))).toBe(true)
  })

  test('an answer pushes nothing away', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value)
        }
      }).observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { shifts })
    })
    await page.goto(`${served.url}buscar/?q=licencia+Apache`)
    await page.locator('ol#resultados > li').first().waitFor()
    // The observer is told of a shift after the frame in which it was.
    await page.waitForTimeout(200)
    expect(await page.evaluate('shifts')).toEqual([])
  })

  test('a query without results says so and offers the indexes', async () => {
    await page.goto(`${served.url}buscar/?q=xyzzyq`)
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toMatch(/nada|ningún|sin resultados/i)
    expect(
      await page.locator('main').getByRole('link', { name: 'Todas las citas' }).isVisible(),
    ).toBe(true)
  })

  test('without an index the page says so, offers the indexes and tries again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.goto(`${served.url}buscar/?q=comunidad`)
    const retry = page.getByRole('button', { name: 'Reintentar' })
    await retry.waitFor()
    expect(
      await page.locator('main').getByRole('link', { name: 'Todas las citas' }).isVisible(),
    ).toBe(true)
    await page.unroute('**/pagefind/**')
    await retry.click()
    await page.locator('ol#resultados > li').first().waitFor()
  })

  test('markup in a query stays text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> comunidad'
    await page.goto(`${served.url}buscar/?q=${encodeURIComponent(hostile)}`)
    await expect.poll(() => page.getByRole('status').innerText()).not.toBe('')
    expect(await page.getByRole('searchbox').inputValue()).toBe(hostile)
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.title()).toContain('Buscar')
  })

  test('Back returns to the query before', async () => {
    await page.goto(`${served.url}buscar/?q=comunidad`)
    await page.locator('ol#resultados > li').first().waitFor()
    await page.getByRole('searchbox').fill('Mistral')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=Mistral/)
    await page.goBack()
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('comunidad')
    await expect
      .poll(() => page.locator('ol#resultados > li').first().innerText())
      .toMatch(/comunidad/)
  })

  test('without script the page explains itself, and the index leads to the quote', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${served.url}buscar/?q=comunidad`)
    expect(await plain.locator('main').innerText()).toContain('necesita JavaScript')
    await plain.locator('main').getByRole('link', { name: 'Todas las citas' }).click()
    await plain
      .getByRole('figure')
      .first()
      .getByRole('link', { name: /fragmento 2/ })
      .click()
    await plain.waitForURL(/#cita-soule-ecosistema-2$/)
    expect(await plain.locator(':target').innerText()).toContain('Queremos que la comunidad lo use')
    await context.close()
  })
})
