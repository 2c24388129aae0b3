import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { aHost, type Host } from './a-host.ts'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'

/* What a reader has of the edition without a network. The host is stopped: that is what it is like. */

const article = 'articulos/huerto-de-la-estacion/'
const notKept = 'citas/'

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
    viewport: { width: 1280, height: 800 },
  })
  page = await context.newPage()
  return async () => {
    await context.close()
    await host.stop().catch(() => undefined)
  }
})

const notice = () => page.getByRole('status').filter({ hasText: 'esta es la copia del' })

/** Open a page for the first time, and wait until it is kept. */
async function openAndKeep(path: string): Promise<void> {
  await page.goto(host.url + path)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

describe('an article that was opened', () => {
  test('is read, searched and copied without a network, and says of what day it is', async () => {
    host.day = '2027-03-03T12:00:00Z'
    await openAndKeep(article)
    await host.stop()
    await page.reload()
    expect(await notice().innerText()).toMatch(
      /^Sin conexión: esta es la copia del 3 de marzo de 2027\./,
    )
    expect(await page.locator('#p-1').isVisible()).toBe(true)
    await page.keyboard.press('/')
    await page.keyboard.type('huerto')
    await page.locator('ol#resultados > li').first().waitFor()
  })
})
