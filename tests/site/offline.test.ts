import { rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { workerWith } from '../../src/offline/files-to-keep.ts'
import { aHost, type Host } from './a-host.ts'
import { anotherBuild } from './another-build.ts'
import { startBrowser, startWholeBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { programIn } from './offline-program.ts'

/*
 * What a reader has of the edition without a network. The host is stopped, so that nothing is made up.
 */

const article = 'articulos/huerto-de-la-estacion/'
const claim = 'afirmaciones/sanz-donde-quieran/'
const offlinePage = 'sin-conexion/'

let browser: Browser
let host: Host
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  host = await aHost(inject('sites').root)
  context = await browser.newContext({
    serviceWorkers: 'allow',
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 800 },
  })
  page = await context.newPage()
  return async () => {
    await context.close()
    await host.stop()
  }
})

const notice = () => page.getByRole('status').filter({ hasText: 'esta es la copia del' })
const hits = () => page.locator('ol#resultados > li')

/** Open a page for the first time, and wait until a worker has kept it. */
async function openAndKeep(address: string): Promise<void> {
  await page.goto(host.url + address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Open another page, and wait until it is kept. */
async function openNext(address: string): Promise<void> {
  await page.goto(host.url + address)
  await expect.poll(() => isKept(address)).toBe(true)
}

function isKept(address: string): Promise<boolean> {
  return page.evaluate(async (url) => (await caches.match(url)) !== undefined, host.url + address)
}

/** The caches of the browser, with how many pages each has that a reader opened. */
function keptIn(): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const kept: Record<string, number> = {}
    for (const name of await caches.keys()) {
      const urls = (await (await caches.open(name)).keys()).map(({ url }) => url)
      kept[name] = urls.filter((url) => /\/$/.test(url) && !/buscar|sin-conexion/.test(url)).length
    }
    return kept
  })
}

const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

async function copyFirstParagraph(): Promise<string> {
  await page.click('#p-1 .paragraph-link')
  await page.getByRole('button', { name: 'Copiar con referencia' }).click()
  await page.getByText('Copiado con su referencia.').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('without a network', () => {
  test('an opened article is read, copied and searched, and says of what day its copy is', async () => {
    host.day = '2027-03-03T12:00:00Z'
    await openAndKeep(article)
    await host.stop()
    await page.reload()
    expect(await notice().innerText()).toMatch(
      /^Sin conexión: esta es la copia del 3 de marzo de 2027\./,
    )
    await page.emulateMedia({ media: 'print' })
    expect(await notice().isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
    expect(await page.locator('#p-1').isVisible()).toBe(true)
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(article)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link')
    expect(await copyFirstParagraph()).toContain('Huerto')

    await page.keyboard.press('/')
    await page.keyboard.type('para todos')
    await page.locator(`ol#resultados a[href*="${article}"][href*="#cita-"]`).first().click()
    await page.waitForURL(/#cita-/)
    expect(await page.locator(':target').count()).toBe(1)
    expect(await notice().count()).toBe(1)

    await page.getByRole('searchbox').fill('licencia')
    await page.goto(`${host.url}buscar/?q=licencia`)
    await hits().first().waitFor()
  })

  test('a page that was not opened says so, lists those that were, and can be asked for again', async () => {
    host.day = '2027-03-03T12:00:00Z'
    await openAndKeep(article)
    host.day = '2027-03-05T12:00:00Z'
    await openNext(claim)
    await host.stop()
    const response = await page.goto(`${host.url}citas/?q=a&b="c"`)
    expect(response?.status()).toBe(503)
    expect(await page.title()).toBe('Página no guardada · Glosa')
    expect(await page.locator('h1').innerText()).toBe('Página no guardada')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    expect(await notice().count()).toBe(0)
    const kept = page.locator('[data-kept-pages] a')
    const addresses = await kept.evaluateAll((links: HTMLAnchorElement[]) =>
      links.map(({ href, textContent }) => [href, textContent !== '']),
    )
    expect(addresses).toEqual([
      [host.url + claim, true],
      [host.url + article, true],
    ])
    await kept.last().click()
    await notice().waitFor()
    await page.goBack()

    await page.getByRole('searchbox').fill('huerto')
    await page.keyboard.press('Enter')
    await hits().first().waitFor()
    await page.goto(`${host.url}citas/`)
    await host.start()
    await page.getByRole('link', { name: 'Volver a intentarlo' }).click()
    await expect.poll(() => page.title()).toBe('Citas · Glosa')
    expect(await notice().count()).toBe(0)
  })

  test('addresses without a slash or with the name of the file lead to the same copy', async () => {
    await openAndKeep(article)
    await host.stop()
    for (const ending of ['', '/index.html', '/index', '.html', '/?q=huerto#p-2']) {
      await page.goto(host.url + article.slice(0, -1) + ending)
      expect(await notice().count(), ending).toBe(1)
      expect(await copyFirstParagraph(), ending).toContain(`/${article}#p-1`)
    }
  })
})

describe('with a network', () => {
  test('a page is never the copy, and the copy is renewed', async () => {
    host.day = '2027-03-03T12:00:00Z'
    await openAndKeep(article)
    host.day = '2027-03-05T12:00:00Z'
    await page.reload()
    expect(await notice().count()).toBe(0)
    await page.goto(host.url + offlinePage)
    await expect
      .poll(async () => {
        await page.reload()
        return page.locator('[data-kept-pages]').innerText()
      })
      .toMatch(/copia del 5 de marzo de 2027/)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['says nothing', () => undefined],
    ['has a fault', (response) => response.writeHead(502).end('Bad Gateway')],
  ])('where the host %s, the copy stands in and says why', async (_, answer) => {
    await openAndKeep(article)
    host.instead = (asked, response) => {
      if (!asked.endsWith('/')) return false
      answer(response)
      return true
    }
    await page.goto(host.url + article)
    expect(await notice().innerText()).toMatch(/^El sitio no responde: esta es la copia del /)
  })

  test('what was withdrawn is not read on', async () => {
    await openAndKeep(article)
    host.instead = (asked, response) => {
      if (!asked.endsWith(article)) return false
      response.writeHead(404, { 'content-type': 'text/html' }).end('Retirado')
      return true
    }
    await page.reload()
    expect(await page.locator('body').innerText()).toBe('Retirado')
    await expect.poll(() => isKept(article)).toBe(false)
  })
})

describe('when a new edition is published', () => {
  let next: string

  beforeAll(async () => {
    next = await anotherBuild(inject('sites').root, [article, claim, 'buscar', offlinePage])
    return () => rm(next, { recursive: true })
  })

  test('an open page works on, what is opened is new, and each copy has the files of its build', async () => {
    await openAndKeep(claim)
    await openNext(article)
    const script = await page.locator('script[type=module]').first().getAttribute('src')
    const reading = page
    const [before] = Object.keys(await keptIn())
    host.publish(next)
    expect((await fetch(new URL(script!, host.url))).status).toBe(404)

    page = await context.newPage()
    await page.goto(host.url + article)
    expect(await page.locator('h1').innerText()).toContain('los cerrojos')
    // The old claim is still there, and the article only as it is now.
    await expect.poll(async () => Object.values(await keptIn())).toEqual([1, 1])
    await page.close()

    page = reading
    expect(await copyFirstParagraph()).toContain('Regalar las llaves')
    await host.stop()
    await page.goto(host.url + claim)
    await notice().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('llaves')
    await hits().first().waitFor()
    await page.goto(`${host.url}buscar/?q=cerrojos`)
    await hits().first().waitFor()
    await page.goto(host.url + article)
    expect(await page.locator('h1').innerText()).toContain('los cerrojos')

    // The files of the old build go with its last page.
    await host.start()
    await page.goto(host.url + claim)
    await expect.poll(async () => Object.values(await keptIn())).toEqual([2])
    expect(Object.keys(await keptIn())).not.toContain(before)
  })

  test.each<[string, RegExp, (response: ServerResponse) => void]>([
    [
      'whose worker is an error page',
      /sin-conexion\.js$/,
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Error'),
    ],
    ['without a worker', /sin-conexion\.js$/, (response) => response.writeHead(404).end()],
    [
      'whose scripts are error pages',
      /_astro\/.*\.js$/,
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Error'),
    ],
    [
      'whose search is cut',
      /busqueda/,
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[["'),
    ],
  ])('a broken one %s leaves the copies as they were', async (_, files, answer) => {
    await openAndKeep(article)
    const before = await keptIn()
    host.publish(next)
    host.instead = (asked, response) => {
      if (!files.test(asked)) return false
      answer(response)
      return true
    }
    host.asked.length = 0
    await page.goto(host.url + article)
    expect(await page.locator('h1').innerText()).toContain('los cerrojos')
    await expect.poll(() => host.asked.some((path) => files.test(path))).toBe(true)
    await page.waitForLoadState('networkidle')
    expect(await keptIn()).toMatchObject(before)
    await host.stop()
    await page.goto(host.url + article)
    await notice().waitFor()
    expect(await page.locator('h1').innerText()).toContain('las llaves')
    expect(await copyFirstParagraph()).toContain('Regalar las llaves')
  })
})

describe('copies are deleted', () => {
  test('by an edition that withdraws its worker, from all who open it', async () => {
    await openAndKeep(article)
    const withdrawn = workerWith(await programIn(inject('sites').root), null)
    host.instead = (asked, response) => {
      if (!asked.endsWith('/sin-conexion.js')) return false
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(withdrawn)
      return true
    }
    await page.goto(host.url + claim)
    await expect.poll(keptIn).toEqual({})
    await expect.poll(registrations).toBe(0)
    expect(await page.locator('h1').isVisible()).toBe(true)
  })

  test('by the reader, for good, until copies are wanted again', async () => {
    await openAndKeep(article)
    await page.goto(host.url + offlinePage)
    await page.getByRole('button', { name: 'Borrar las copias' }).click()
    await page.getByText('Glosa no guarda copias en este navegador.').waitFor()
    expect(await page.locator('[data-kept-pages] a').count()).toBe(0)
    await page.goto(host.url + article)
    await page.waitForLoadState('networkidle')
    expect(await isKept(article)).toBe(false)
    expect(await registrations()).toBe(0)

    await page.goto(host.url + offlinePage)
    await page.getByRole('button', { name: 'Volver a guardarlas' }).click()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await openNext(article)
    await host.stop()
    await page.reload()
    await notice().waitFor()
  })
})

test('below a folder of a host only its own pages and copies are its business', async () => {
  const below = await aHost(inject('sites').base, basePath)
  try {
    await page.goto(below.url + article)
    await page.evaluate(async () =>
      (await caches.open('of another site')).put('/x/', new Response()),
    )
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await below.stop()
    await page.goto(below.url + article)
    await notice().waitFor()
    expect(await copyFirstParagraph()).toContain('Regalar las llaves')
    await page.getByRole('link', { name: 'Qué se guarda' }).click()
    expect(await page.locator('[data-kept-pages] a').count()).toBe(1)
    await page.getByRole('button', { name: 'Borrar las copias' }).click()
    await expect
      .poll(async () => Object.keys(await keptIn()))
      .toEqual(['of another site', `${basePath}sin-conexion.js`])
    const outside = await page.goto(new URL('/x/', below.url).href).catch(() => null)
    expect(outside).toBe(null)
  } finally {
    await below.start()
    await below.stop()
  }
})

test('where every byte counts, only what an opened page uses is loaded', async ({ skip }) => {
  const slow = await startWholeBrowser({ args: ['--force-effective-connection-type=2G'] })
  const frugal = await slow.newPage({ serviceWorkers: 'allow' })
  await frugal.goto(host.url + article)
  const isSlow = await frugal.evaluate(
    () =>
      (navigator as { connection?: { effectiveType: string } }).connection?.effectiveType === '2g',
  )
  // The browser that comes as a package knows no other network than a fast one.
  skip(!isSlow)
  await frugal.waitForFunction(() => navigator.serviceWorker.controller !== null)
  expect(host.asked.filter((path) => /busqueda|pasajes|worker|show-actions/.test(path))).toEqual([])
  await host.stop()
  await frugal.reload()
  expect(await frugal.getByText('esta es la copia del').count()).toBe(1)
  await slow.close()
})
