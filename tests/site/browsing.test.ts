import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

const { root, base } = inject('sites')
const paths = pagesIn(root).map((page) => page.path)
let browser: Browser
let atRoot: Served
let atBase: Served

beforeAll(async () => {
  browser = await startBrowser()
  atRoot = await serve(root)
  atBase = await serve(base, basePath)
})
afterAll(async () => {
  await browser.close()
  atRoot.close()
  atBase.close()
})

test('no page asks another host for anything, breaks its policy or logs an error', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const trouble: string[] = []
  let at = ''
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      trouble.push(`${at}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => trouble.push(`${at}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(atBase.url)) trouble.push(`${at} asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${at}: ${response.status()} ${response.url()}`)
  })

  for (const path of [...paths, '/buscar/?q=licencia+Apache']) {
    at = path
    const waitUntil = path.startsWith('/buscar/') ? 'networkidle' : 'load'
    await page.goto(atBase.url + path.slice(1), { waitUntil })
  }
  expect(trouble).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
}, 300_000)

test.each([768, 1680])(
  'no page has to be scrolled sideways at %d pixels',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(atRoot.url + path.slice(1))
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (excess > 0) wide.push(`${path}: ${excess}`)
    }
    expect(wide).toEqual([])
    await page.close()
  },
  300_000,
)

test('an address that does not exist shows a page that helps', async () => {
  const page = await browser.newPage()
  const response = await page.goto(`${atBase.url}afirmaciones/no-existe/`)
  expect(response?.status()).toBe(404)
  await page.getByRole('searchbox').fill('comunidad')
  await page.keyboard.press('Enter')
  await page.locator('dialog[open] .hit-link').first().waitFor()
  await page.close()
})
