import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
let atBase: Served

beforeAll(async () => {
  browser = await startBrowser()
  atBase = await serve(inject('sites').base, basePath)
})
afterAll(async () => {
  await browser.close()
  atBase.close()
})

test('an address that does not exist shows a page that helps', async () => {
  const page = await browser.newPage()
  const response = await page.goto(`${atBase.url}afirmaciones/no-existe/`)
  expect(response?.status()).toBe(404)
  await page.getByRole('searchbox').fill('comunidad')
  await page.keyboard.press('Enter')
  await page.locator('dialog[open] .hit-link').first().waitFor()
  await page.close()
})
