import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { startBrowser, startWholeBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { serve, type Served } from './serve.ts'

const { base, root } = inject('sites')
let browser: Browser
let served: Served
let atBase: Served

beforeAll(async () => {
  browser = await startBrowser()
  served = await serve(root)
  atBase = await serve(base, basePath)
})
afterAll(async () => {
  await browser.close()
  served.close()
  atBase.close()
})

const another = 'articulos/huerto-de-la-estacion/'

const words = (page: Page) => page.locator('main').innerText()

describe('without script', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ javaScriptEnabled: false })
  })
  afterAll(() => page.close())

  test('a page that has moved twice leads to where it is now', async () => {
    await page.goto(`${served.url}citas/ejemplo-permiso/`)
    await page.waitForURL(/\/citas\/ejemplo-sin-conexion\/$/)
    expect(await words(page)).toContain('Nadie tiene que pedir permiso')
  })

  test('a page that had places shows where each of them is, and stays', async () => {
    await page.goto(`${served.url}articulos/taller-viejo/#cita-vieja`)
    const entry = page.locator('li:target')
    expect(await entry.innerText()).toContain(
      '«Volveremos» estuvo en #cita-vieja desde el 5 de enero de 2025 y desde el 7',
    )
    expect(await words(page)).toContain('«“Nadie tiene que pedir permiso”, añade.» estuvo en #p-2')
    expect(await entry.getByRole('link').getAttribute('href')).toBe(
      '/articulos/taller-de-ejemplo/#cita-ejemplo-volveremos',
    )
    await page.waitForTimeout(500)
    expect(page.url()).toContain('taller-viejo')
    expect(await page.locator('main').getByRole('link').first().getAttribute('href')).toBe(
      '/articulos/taller-de-ejemplo/',
    )
  })

  test('a page that was withdrawn says what was there, until when, and why not any more', async () => {
    await page.goto(`${served.url}afirmaciones/taller-primero/`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Esta página se retiró')
    const text = await words(page)
    expect(text).toContain('«el primero de la ciudad»')
    expect(text).toContain('hasta el 1 de marzo de 2025')
    expect(text).toContain('Por qué: El artículo no lo afirma.')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  })

  test.each([
    ['afirmacion-taller-primero', 'El artículo no lo afirma.'],
    ['nota-afirmacion-taller-primero', 'El artículo no lo afirma.'],
    ['cita-ana-permiso', '#cita-ejemplo-sin-conexion'],
    ['cita-vieja', '#cita-ejemplo-volveremos'],
    ['afirmacion-vieja', 'Nadie lo midió.'],
  ])('the old anchor #%s shows what became of it', async (anchor, tells) => {
    await page.goto(`${served.url}articulos/taller-de-ejemplo/#${anchor}`)
    const notice = page.locator('li', { hasText: tells }).filter({ visible: true }).last()
    const box = await notice.boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(-1)
    expect(box!.y + box!.height).toBeLessThanOrEqual(page.viewportSize()!.height)
  })
})

describe('with script', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage()
  })
  afterAll(() => page.close())

  const article = 'articulos/taller-de-ejemplo/'

  test.each(['', ':~:text=cada%20asistente', ':~:text=ya%20no'])(
    'an old anchor followed by “%s” leads to where its words are now',
    async (words) => {
      const whole = await startWholeBrowser()
      onTestFinished(() => whole.close())
      const page = await whole.newPage()
      await page.goto(`${served.url}${article}#cita-ana-permiso${words}`)
      const now = page.locator('#cita-ejemplo-sin-conexion')
      await expect
        .poll(() => now.evaluate((mark) => mark.getBoundingClientRect().top))
        .toBeLessThan(page.viewportSize()!.height)
      expect(await page.locator('[data-moved]:target, [data-moved] :target').count()).toBe(0)
      expect(await page.locator(':target').innerText()).toContain('cada asistente se lleva')
    },
  )

  test.each([
    ['articulos/taller-viejo/', '/articulos/taller-de-ejemplo/'],
    ['articulos/taller-viejo/#p-2', '/articulos/taller-de-ejemplo/#p-2'],
    [
      'articulos/taller-viejo/?q=volver#cita-vieja',
      '/articulos/taller-de-ejemplo/?q=volver#cita-ejemplo-volveremos',
    ],
    ['articulos/taller-viejo/#sobre-autoria', '/articulos/taller-de-ejemplo/#sobre-autoria'],
    ['articulos/taller-viejo/#afirmacion-vieja', '/articulos/taller-viejo/#afirmacion-vieja'],
    ['citas/ejemplo-permiso/?q=plan#p', '/citas/ejemplo-sin-conexion/?q=plan#p'],
  ])('%s leads to %s', async (old, now) => {
    await page.goto(served.url + old, { waitUntil: 'networkidle' })
    await expect.poll(() => page.url()).toBe(new URL(now, served.url).href)
    await page.goto('about:blank')
  })

  test('an anchor that was withdrawn stays where its page says so', async () => {
    await page.goto(`${served.url}${article}#afirmacion-taller-primero`, {
      waitUntil: 'networkidle',
    })
    expect(page.url()).toMatch(/#afirmacion-taller-primero$/)
    expect(await page.locator(':target').innerText()).toContain('El artículo no lo afirma.')
  })

  test.each([
    [another, 'cita-nunez-mas-barrio', 'cita-nunez-mas-barrios'],
    [another, 'Cita-Nunez', 'cita-nunez-mas-barrios'],
    [another, 'afirmacion-planos-abierto', 'afirmacion-planos-abiertos'],
    ['fuentes/', 'fuente-registro', 'fuente-registro-parcelas'],
  ])('on %s the wrong anchor #%s is answered with #%s', async (path, wrong, right) => {
    await page.goto(`${served.url}${path}#${wrong}`)
    const notice = page.locator('.lost-anchor')
    expect(await notice.getByRole('status').innerText()).toContain(`ningún lugar #${wrong}`)
    await page.keyboard.press('Escape')
    await notice.waitFor({ state: 'hidden' })

    await page.reload()
    await notice.getByRole('link').first().click()
    await page.waitForURL(new RegExp(`#${right}$`))
    await notice.waitFor({ state: 'detached' })
    await page.goto('about:blank')
  })

  test('a right anchor loads nothing of that', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${served.url}${another}#cita-vela-variedad`, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => url.includes('/follow-anchor'))).toEqual([])
    await page.evaluate(() => (location.hash = '#xyzzy'))
    await expect.poll(() => asked.filter((url) => url.includes('/follow-anchor'))).toHaveLength(1)
  })
})

test('hosts that redirect are told of the pages that have moved', () => {
  expect(readFileSync(path.join(root, '_redirects'), 'utf8').split('\n').slice(0, -1)).toEqual([
    '/citas/ejemplo-permiso/ /citas/ejemplo-sin-conexion/ 301',
    '/citas/ana-permiso/ /citas/ejemplo-sin-conexion/ 301',
    '/articulos/taller-viejo/ /articulos/taller-de-ejemplo/ 301',
  ])
})

describe('a wrong address', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage()
  })
  afterAll(() => page.close())

  const offered = async (address: string) => {
    await page.goto(atBase.url + address)
    const near = page.locator('[data-near-pages]')
    await near.waitFor()
    return near
      .getByRole('link')
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.map((link) => [link.pathname, link.textContent] as const),
      )
  }

  test.each([
    ['citas/vela-varieda/', 'citas/vela-variedad/', 'Marta Vela: «Tener esa variedad'],
    ['cita/vela-variedad', 'citas/vela-variedad/', 'Marta Vela'],
    ['afirmaciones/Planos_Abiertos.html', 'afirmaciones/planos-abiertos/', '«está publicando'],
    ['planos-abiertos/', 'afirmaciones/planos-abiertos/', '«está publicando'],
    ['temas/aguas/', 'temas/agua/', 'El agua'],
    ['citas/vela', 'citas/vela-variedad/', 'Marta Vela'],
  ])('%s is answered with the page that is most like it', async (wrong, right, title) => {
    const [first] = await offered(wrong)
    expect(first?.[0]).toBe(`${basePath}${right}`)
    expect(first?.[1]).toContain(title)
  })

  test('that is like one that has moved is answered with where it is now, once', async () => {
    await page.goto(`${served.url}articulos/taller-viej/`)
    const near = page.locator('[data-near-pages]').getByRole('link', { name: 'Un taller' })
    await near.waitFor()
    expect(await near.count()).toBe(1)
    await near.click()
    await page.waitForURL('**/articulos/taller-de-ejemplo/')
  })

  test('that somebody made up does nothing else, nor does such an anchor', async () => {
    const madeUp = [
      'citas/<img%20src=x%20onerror=hit()>/',
      'citas/%22%3E%3Csvg%20onload=hit()%3E/',
      'citas/%ff%fe/',
      'citas/__proto__/',
      'constructor/toString/',
      '%E2%80%AE%F0%9F%98%80/',
      `${'vela-variedad'.repeat(600)}/`,
    ]
    const errors: unknown[] = []
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    await context.exposeFunction('hit', () => errors.push('hit'))
    const open = async (address: string) => {
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(error))
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(await page.locator('main :is(img[src=x], svg[onload])').count()).toBe(0)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    }
    await Promise.all(madeUp.map((address) => open(atBase.url + address)))
    await Promise.all(madeUp.map((address) => open(`${atBase.url}${another}#${address}`)))
    expect(errors).toEqual([])
  })

  test('that is like none is answered with the indexes alone', async () => {
    await page.goto(`${atBase.url}xyzzy-plugh-quux/`, { waitUntil: 'networkidle' })
    expect(await page.locator('[data-near-pages]').isVisible()).toBe(false)
    expect(await words(page)).toContain('Aquí no hay ninguna página')
  })
})
