import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

/*
 * What a reader meets when a host or a network does not send what the page needs: a file that is gone
 * since a new edition was published, an error page in its place, a wrong type, or nothing at all.
 */

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

const missing = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '-' })
const errorPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Inicio</p>' })
const silent = () => Promise.resolve()
const hits = () => page.locator('ol#resultados > li')
const notice = () => page.getByRole('alert')

/** The time passes that a style waits before it shows that something is missing. */
const waited = () =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })

describe('the search page with a question', () => {
  const message = () => page.getByText('La búsqueda no se ha cargado')
  const indexes = () => page.locator('main').getByRole('link', { name: 'Todas las citas' })

  test.each<[string, RegExp, (route: Route) => Promise<void>]>([
    ['without its script', /script\.[^/]+\.js/, missing],
    [
      'with scripts of a wrong type',
      /\.js$/,
      async (route) => {
        const response = await route.fetch()
        const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' }
        await route.fulfill({ response, headers })
      },
    ],
    ['with a front page for every script', /\.js$/, errorPage],
    ['with an interface that never comes', /interface/, silent],
  ])('%s offers the indexes, and says why', async (_, files, answer) => {
    await context.route(files, answer)
    await page.goto(`${served.url}buscar/?q=huerto`)
    // A search that is on its way is not called missing.
    expect(await message().isVisible()).toBe(false)
    await waited()
    expect(await message().isVisible()).toBe(true)
    expect(await indexes().isVisible()).toBe(true)
    if (answer === silent) return
    await context.unroute(files)
    await page.getByRole('link', { name: 'Recargar la página' }).click()
    await hits().first().waitFor()
    expect(await message().isVisible()).toBe(false)
  })

  test('shows results alone, whichever style sheet is missing', async () => {
    await page.goto(`${served.url}buscar/`)
    const sheets = await page
      .locator('link[rel=stylesheet]')
      .evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href))
    expect(sheets.length).toBeGreaterThan(2)
    for (const sheet of sheets) {
      await context.route(sheet, missing)
      await page.goto(`${served.url}buscar/?q=huerto`)
      await hits().first().waitFor()
      await waited()
      expect(await message().isVisible(), sheet).toBe(false)
      expect(await page.getByText('Cómo se busca').isVisible(), sheet).toBe(false)
      await context.unroute(sheet)
    }
  })

  test('says that a very slow host takes long, and shows the results when they come', async () => {
    const { promise: answering, resolve: answer } = Promise.withResolvers<undefined>()
    await context.route(/busqueda/, async (route) => {
      await answering
      await route.continue()
    })
    await page.clock.install()
    await page.goto(`${served.url}buscar/?q=huerto`)
    await page.getByText('Buscando').first().waitFor()
    await page.clock.fastForward(8_000)
    const status = page.locator('main').getByRole('status').first()
    await expect.poll(() => status.innerText()).toMatch(/tarda/)
    answer(undefined)
    await hits().first().waitFor()
    await expect.poll(() => status.innerText()).toMatch(/^\d+ resultados/)
  })

  test('keeps its results when no answer comes any more, and tries again', async () => {
    await page.clock.install()
    await page.goto(`${served.url}buscar/?q=huerto`)
    const status = page.locator('main').getByRole('status').first()
    await expect.poll(() => status.innerText()).toMatch(/^\d+ resultados/)
    const shown = await hits().count()
    await page.evaluate(() => {
      const { prototype } = Worker
      const sound = Object.getOwnPropertyDescriptor(prototype, 'postMessage')!
      const mend = () => Object.defineProperty(prototype, 'postMessage', sound)
      Object.assign(window, { mend })
      Object.defineProperty(prototype, 'postMessage', { ...sound, value: () => undefined })
    })
    await page.getByRole('searchbox').fill('licencia')
    await page.clock.fastForward(600)
    await page.clock.fastForward(8_000)
    await expect.poll(() => status.innerText()).toMatch(/tarda.*son los de antes/)
    expect(await hits().count()).toBe(shown)
    expect(await page.locator('[aria-busy]').count()).toBe(0)
    await page.evaluate('void mend()')
    await page.getByRole('button', { name: 'Reintentar' }).click()
    await expect.poll(() => status.innerText()).toMatch(/resultados? para «licencia»/)
  })

  test('tells nothing where nothing is asked', async () => {
    await page.goto(`${served.url}buscar/`)
    await waited()
    expect(await message().isVisible()).toBe(false)
    expect(await page.getByText('Cómo se busca').isVisible()).toBe(true)
  })
})

describe('an action whose script does not come', () => {
  const told = async () => {
    await notice().waitFor()
    expect(await notice().innerText()).toMatch(/^No se pudo cargar lo que hace falta/)
  }

  const number = () => page.click('#p-4 .paragraph-link')

  test.each<[string, (route: Route) => Promise<void>, () => Promise<void>]>([
    ['the number of a paragraph', missing, number],
    ['a note', missing, () => page.locator('.gloss summary').first().click()],
    ['a wrong anchor', missing, () => page.evaluate(() => location.assign('#cita-nada'))],
    ['where a host answers with its front page', errorPage, number],
  ])('is told: %s', async (_, answer, act) => {
    await context.route(/show-actions|follow-anchor/, answer)
    await page.goto(served.url + article)
    await act()
    await told()
    await context.unroute(/show-actions|follow-anchor/)
    const place = page.url()
    const reloaded = page.waitForEvent('load')
    await notice().getByRole('button', { name: 'Recargar la página' }).click()
    await reloaded
    expect(page.url()).toBe(place)
  })

  test('is told when nothing comes for eight seconds, and done when it comes', async () => {
    let answer = () => Promise.resolve()
    await context.route(/show-actions/, (route) => {
      answer = () => route.continue()
    })
    await page.clock.install()
    await page.goto(served.url + article)
    await page.click('#p-4 .paragraph-link')
    await page.clock.fastForward(5_000)
    expect(await notice().count()).toBe(0)
    await page.clock.fastForward(3_000)
    await told()
    await answer()
    await page.getByRole('button', { name: 'Copiar con referencia' }).waitFor()
    await expect.poll(() => notice().count()).toBe(0)
  })

  test('is told where the words to copy do not come either', async () => {
    await context.route(/pasajes\.json/, silent)
    await page.clock.install()
    await page.goto(served.url + article)
    await page.click('#p-4 .paragraph-link')
    await page.getByRole('button', { name: 'Copiar con referencia' }).click()
    await page.clock.fastForward(8_000)
    const said = page.getByRole('group', { name: 'Copiar y citar' }).getByRole('status')
    await expect.poll(() => said.innerText()).toMatch(/^No se pudo cargar la referencia/)
  })

  test('is told once of notes, which read without it', async () => {
    await context.route(/show-actions/, missing)
    await page.goto(served.url + article)
    const notes = page.locator('.gloss summary')
    await notes.first().click()
    await told()
    await page.keyboard.press('Escape')
    await notes.nth(1).click()
    await page.waitForFunction(() => document.querySelectorAll('.gloss details[open]').length > 1)
    expect(await notice().count()).toBe(0)
  })

  test('is told within the dialog of the search, where it can be pressed', async () => {
    await context.route(/show-actions/, missing)
    await page.goto(served.url + article)
    await page.keyboard.press('/')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('huerto')
    await hits().first().waitFor()
    await page.getByRole('button', { name: 'Citar' }).first().click()
    await told()
    const reloaded = page.waitForEvent('load')
    await notice().getByRole('button', { name: 'Recargar la página' }).click()
    await reloaded
  })
})

describe('a search that does not load, asked from any page', () => {
  test('leads to its own page', async () => {
    await context.route(/interface/, missing)
    await page.goto(`${served.url}citas/`)
    await page.keyboard.press('Control+k')
    await page.waitForURL(/buscar\//)
  })

  test.each(['/', 'Enter'])('leaves a reader offline on the page: %s', async (key) => {
    await page.goto(`${served.url}citas/`)
    await context.setOffline(true)
    if (key === 'Enter') await page.getByRole('searchbox').fill('huerto')
    await page.keyboard.press(key)
    await notice().waitFor()
    expect(page.url()).toBe(`${served.url}citas/`)
    await notice().getByRole('button', { name: 'Recargar la página' }).click()
    expect(await page.getByRole('searchbox').isVisible()).toBe(true)
    expect(page.url()).toBe(`${served.url}citas/`)
    await context.setOffline(false)
    await page.getByRole('searchbox').fill('huerto')
    await page.keyboard.press('Enter')
    await hits().first().waitFor()
  })

  test('tells it when its interface is silent', async () => {
    await context.route(/interface/, silent)
    await page.clock.install()
    await page.goto(`${served.url}citas/`)
    await page.keyboard.press('/')
    await page.clock.fastForward(8_000)
    await notice().waitFor()
  })
})

test('what is typed where the search does not load asks for its style sheet again, and not for more of them', async () => {
  await context.route(/interface/, missing)
  await page.goto(`${served.url}citas/`)
  await page.getByRole('searchbox').pressSequentially('huerto')
  const sheets = page.locator('link[rel=stylesheet][href*=search]')
  await expect.poll(() => sheets.count()).toBe(1)
})

describe('a browser that shows nothing over a page', () => {
  const errors: Error[] = []

  beforeEach(async () => {
    errors.length = 0
    page.on('pageerror', (error) => errors.push(error))
    await context.addInitScript(() => {
      for (const [prototype, names] of [
        [HTMLDialogElement.prototype, ['showModal']],
        [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      ] as const) {
        for (const name of names) Reflect.deleteProperty(prototype, name)
      }
      // It takes the attribute for one that it does not know.
      const setAttribute = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')!
      Object.defineProperty(Element.prototype, 'setAttribute', {
        ...setAttribute,
        value(this: Element, name: string, value: string) {
          if (name !== 'popover') Reflect.apply(setAttribute.value as never, this, [name, value])
        },
      })
    })
    await context.route(/\/$/, async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replaceAll(' popover', '')
      await route.fulfill({ response, body: html })
    })
  })
  afterEach(() => {
    expect(errors).toEqual([])
  })

  test('has the page of the search for the dialog', async () => {
    await page.goto(`${served.url}citas/`)
    await page.keyboard.press('/')
    await page.waitForURL(/buscar\//)
  })

  test('has the actions for a passage over the page, until they are closed', async () => {
    await page.goto(served.url + article)
    await page.focus('#p-4 .paragraph-link')
    await page.keyboard.press('Enter')
    const copy = page.getByRole('button', { name: 'Copiar con referencia' })
    await expect.poll(() => copy.boundingBox()).not.toBeNull()
    const { y, height } = (await copy.boundingBox())!
    expect(y + height).toBeLessThanOrEqual(800)
    await page.getByRole('button', { name: 'Cerrar' }).click()
    expect(await copy.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('paragraph-link')
  })

  test('is offered what is like a wrong anchor', async () => {
    await page.goto(`${served.url}${article}#cita-vela-varieda`)
    await page.locator('.lost-anchor').getByRole('link').first().click()
    expect(page.url()).toMatch(/#cita-vela-variedad$/)
  })

  test('tells only then that a script does not come', async () => {
    await context.route(/show-actions/, missing)
    await page.goto(served.url + article)
    const said = page.getByText('No se pudo cargar lo que hace falta')
    expect(await said.isVisible()).toBe(false)
    await page.click('#p-4 .paragraph-link')
    await expect.poll(() => said.isVisible()).toBe(true)
    const { y } = (await said.boundingBox())!
    expect(y).toBeLessThan(800)
  })
})

test('a history that takes no more changes keeps no answer from a reader', async () => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException(
        'Attempt to use history.pushState() more than 100 times per 30 seconds',
      )
    }
    Object.defineProperty(History.prototype, 'pushState', { value: refuse })
    Object.defineProperty(History.prototype, 'replaceState', { value: refuse })
  })
  await page.goto(`${served.url}buscar/`)
  await page.getByRole('searchbox').fill('huerto')
  await hits().first().waitFor()
  // As when the reader leaves, but that an error is still heard.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await expect.poll(() => page.getByRole('searchbox').getAttribute('autocomplete')).toBe('on')
  expect(errors).toEqual([])
})

test('where styles cannot show what is in closed notes, they are open for the printer alone', async () => {
  await context.addInitScript(() => {
    const { supports } = CSS
    CSS.supports = (...asked: [string]) => !/details-content/.test(asked[0]) && supports(...asked)
  })
  await page.goto(served.url + article, { waitUntil: 'networkidle' })
  const closed = () => page.locator('.gloss > details:not([open])').count()
  await page
    .locator('.gloss > details')
    .first()
    .evaluate((note: HTMLDetailsElement) => {
      note.open = true
    })
  const before = await closed()
  expect(before).toBeGreaterThan(1)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await closed()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await closed()).toBe(before)
})
