import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const article = 'articulos/huerto-de-la-estacion/'

let browser: Browser
let served: Served
let context: BrowserContext
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
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  page = await context.newPage()
  return () => context.close()
})

const dialog = () => page.getByRole('dialog', { name: 'Buscar' })
const hits = () => page.locator('ol#resultados > li')
const status = () => dialog().getByRole('status').first()
/** What has the focus, by its name or its words. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return element instanceof HTMLInputElement
      ? `field ${element.name}: ${element.value}`
      : (element?.textContent.trim() ?? '')
  })

test('with the keyboard alone: open, search, go through the results, close, and be back', async () => {
  await page.goto(served.url + article)
  await page.getByRole('link', { name: 'Glosa', exact: true }).focus()
  const before = await focused()

  await page.keyboard.press('/')
  await dialog().waitFor()
  await page.keyboard.type('huerto', { delay: 20 })
  await expect.poll(() => status().innerText()).toMatch(/^\d+ resultados para «huerto»/)
  expect(await focused()).toBe('field q: huerto')

  const words = (await hits().locator('.hit-link').allInnerTexts()).map((text) => text.trim())
  expect(words.length).toBeGreaterThan(3)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(words[0])
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(words[1])
  await page.keyboard.press('End')
  expect(await focused()).toBe(words.at(-1))
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(words.at(-1))
  await page.keyboard.press('Home')
  expect(await focused()).toBe(words[0])
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe('field q: huerto')

  await page.keyboard.press('Escape')
  await expect.poll(() => dialog().isVisible()).toBe(false)
  expect(await focused()).toBe(before)
})

test('while a character is being composed, the arrow is for its candidates', async () => {
  await page.goto(served.url)
  await page.keyboard.press('Control+k')
  await dialog().waitFor()
  await page.keyboard.type('huerto')
  await expect.poll(() => status().innerText()).toMatch(/resultado/)
  const taken = await page.evaluate(() => {
    const arrow = { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true }
    return !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', arrow))
  })
  expect(taken).toBe(false)
  expect(await focused()).toBe('field q: huerto')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).not.toMatch(/^field/)
})

test('Enter on a result leads to its words; Enter in the field to the search page', async () => {
  await page.goto(served.url)
  await page.keyboard.press('Control+k')
  await dialog().waitFor()
  await page.keyboard.type('ciudad más verde')
  await expect.poll(() => status().innerText()).toMatch(/resultado/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#afirmacion-ciudad-mas-verde$/)

  await page.keyboard.press('Control+k')
  await dialog().waitFor()
  await page.keyboard.type('goteo')
  await page.keyboard.press('Enter')
  await page.waitForURL(/buscar\/\?q=goteo$/)
  await hits().first().waitFor()
})

test('a result on the page that is open closes the dialog and goes there', async () => {
  await page.goto(served.url + article)
  await page.getByRole('searchbox').click()
  await page.keyboard.type('ideas colectivas')
  await page.keyboard.press('Enter')
  await hits().first().locator('a').first().click()
  await page.waitForURL(/#afirmacion-restringir-ideas$/)
  await expect.poll(() => dialog().count()).toBe(0)
})

test('typing in the field of a page opens nothing; Enter does, and takes the words along', async () => {
  await page.goto(`${served.url}citas/`)
  const loaded = page.waitForResponse(/interface/)
  await page.getByRole('searchbox').click()
  await page.keyboard.type('ort', { delay: 30 })
  await loaded
  await page.waitForLoadState('networkidle')
  expect(await dialog().count()).toBe(0)
  expect(await focused()).toBe('field q: ort')

  await page.keyboard.press('Enter')
  await dialog().waitFor()
  await page.keyboard.type('iz')
  await expect.poll(focused).toBe('field q: ortiz')
  await expect.poll(() => hits().first().innerText()).toContain('Iván Ortiz')
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('field q: ')
})

test.each(['/', 'Enter'])('nothing typed after %s is lost while the search loads', async (key) => {
  await context.route(/interface/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto(`${served.url}citas/`)
  if (key === 'Enter') await page.getByRole('searchbox').focus()
  await page.keyboard.press(key)
  await page.keyboard.type('ortiz')
  expect(await dialog().count()).toBe(0)
  await dialog().waitFor()
  expect(await focused()).toBe('field q: ortiz')
  await expect.poll(() => hits().first().innerText()).toContain('Iván Ortiz')
})

test('a search that does not load leads to the page of the search', async () => {
  await context.route(/interface/, (route) => route.abort())
  await page.goto(`${served.url}citas/`)
  await page.getByRole('searchbox').fill('ortiz')
  await page.keyboard.press('Enter')
  await page.waitForURL(/buscar\/\?q=ortiz$/)
})

test('the slash is a sign like others in a field, and can be turned off for good', async () => {
  await page.goto(served.url + article)
  await page.keyboard.press('Control+k')
  await dialog().waitFor()
  await page.keyboard.type('3/4')
  expect(await focused()).toBe('field q: 3/4')
  await page.getByRole('searchbox').fill('')
  await dialog()
    .getByRole('checkbox', { name: /la tecla \//i })
    .uncheck()
  await page.keyboard.press('Escape')

  for (const again of [false, true]) {
    if (again) await page.reload()
    await page.keyboard.press('/')
    await page.waitForTimeout(100)
    expect(await dialog().isVisible()).toBe(false)
  }
  await page.keyboard.press('Control+k')
  await dialog().waitFor()
  await dialog()
    .getByRole('checkbox', { name: /la tecla \//i })
    .check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await dialog().waitFor()
})

test('facets narrow the results in the dialog, and the search page takes them over', async () => {
  await page.goto(served.url + article)
  await page.keyboard.press('/')
  await dialog().waitFor()
  await page.keyboard.type('huerto')
  await hits().first().waitFor()
  await dialog().getByText('Filtrar').click()
  await dialog()
    .getByRole('checkbox', { name: /refutado/ })
    .check()
  await expect.poll(() => hits().count()).toBe(2)
  await dialog().getByRole('link', { name: 'Ver en la página de búsqueda' }).click()
  await page.waitForURL(/buscar\/\?q=huerto&veredicto=refutado$/)
  await expect.poll(() => hits().count()).toBe(2)
})

test('nothing of the search is loaded before it is wanted, and then everything at once', async () => {
  const asked: { path: string; early: boolean }[] = []
  let isOpen = true
  await context.route('**', async (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push({ path: pathname, early: isOpen })
    await route.continue()
  })
  const ofSearch = () =>
    asked
      .map(({ path }) => path)
      .filter((path) => /pagefind|documentos|worker|interface|search/.test(path))
  await page.goto(served.url + article)
  await page.waitForLoadState('networkidle')
  await page.mouse.move(600, 500)
  await page.keyboard.press('Tab')
  expect(ofSearch()).toEqual([])

  isOpen = false
  await page.getByRole('searchbox').focus()
  await expect.poll(() => ofSearch().length).toBeGreaterThanOrEqual(4)
  const names = ofSearch().join(' ')
  for (const part of ['interface', 'worker', 'search.', 'documentos.']) {
    expect(names).toContain(part)
  }
})

test('the dialog stays within a small window, and text of twice the size fits', async () => {
  await page.setViewportSize({ width: 320, height: 480 })
  await page.goto(served.url + article)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await page.keyboard.press('/')
  await dialog().waitFor()
  await page.keyboard.type('licencia')
  await hits().first().waitFor()
  const { width, height, excess } = await dialog().evaluate((element) => ({
    width: element.getBoundingClientRect().right,
    height: element.getBoundingClientRect().bottom,
    excess: element.scrollWidth - element.clientWidth,
  }))
  expect(width).toBeLessThanOrEqual(320)
  expect(height).toBeLessThanOrEqual(480)
  expect(excess).toBeLessThanOrEqual(0)
})

describe('a result in the dialog', () => {
  const card = () => hits().first()
  const search = async () => {
    await page.keyboard.press('/')
    await dialog().waitFor()
    await page.keyboard.type('"queremos que el barrio lo use"')
    await expect.poll(() => status().innerText()).toMatch(/^1 resultado/)
  }

  test('is cited below its line, within the dialog, by the keyboard alone', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(served.url + article)
    await search()
    const citing = card().getByRole('button', { name: 'Citar' })
    await citing.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => citing.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Copiar con referencia')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\n— Marta Vela, directora de programa/)

    const [above, below, around] = await Promise.all(
      [citing, card().getByRole('group'), dialog()].map((locator) => locator.boundingBox()),
    )
    expect(below!.y - above!.y - above!.height).toBeLessThan(24)
    expect(below!.y + below!.height).toBeLessThanOrEqual(around!.y + around!.height)
    await citing.click()
    await expect.poll(() => card().getByRole('group').count()).toBe(0)
    expect(await dialog().isVisible()).toBe(true)
  })

  test('stays open while other results come and go', async () => {
    await page.goto(served.url + article)
    await page.keyboard.press('/')
    await dialog().waitFor()
    await page.keyboard.type('huerto')
    await expect.poll(() => status().innerText()).toMatch(/^\d+ resultados/)
    const quote = hits()
      .filter({ has: page.getByRole('button', { name: 'Citar' }) })
      .first()
    await quote.getByRole('button', { name: 'Citar' }).click()
    await quote.getByRole('group').waitFor()
    const shown = await hits().count()
    await dialog().getByRole('button', { name: 'Mostrar más resultados' }).click()
    await expect.poll(() => hits().count()).toBeGreaterThan(shown)
    expect(await quote.getByRole('group').isVisible()).toBe(true)
    expect(await quote.getByRole('button', { name: 'Citar' }).getAttribute('aria-expanded')).toBe(
      'true',
    )
  })

  test('says it in words when its link cannot be copied, and offers it selected', async () => {
    await page.addInitScript(() => {
      const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refused } })
    })
    await page.goto(served.url + article)
    await search()
    await card().getByRole('button', { name: 'Copiar enlace al pasaje' }).click()
    await expect.poll(() => card().getByRole('status').innerText()).toMatch(/no deja copiar/)
    const byHand = card().getByRole('textbox', { name: 'Enlace para copiar' })
    const address = await byHand.inputValue()
    expect(address).toMatch(/#cita-vela-variedad-2$/)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address)
  })

  test('has its two buttons on one line of a small window', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(served.url + article)
    await search()
    const tops = await Promise.all(
      ['Copiar enlace al pasaje', 'Citar'].map(async (name) => {
        const box = await card().getByRole('button', { name }).boundingBox()
        return box!.y
      }),
    )
    expect(new Set(tops).size).toBe(1)
  })
})
