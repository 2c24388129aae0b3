import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serveSlowly } from '../bench/slow-server.ts'
import { startBrowser } from './browser.ts'
import { compressedCopy } from './compressed-copy.ts'

let browser: Browser
let folder: string
let served: Awaited<ReturnType<typeof serveSlowly>>

beforeAll(async () => {
  browser = await startBrowser()
  folder = await compressedCopy(inject('sites').root)
  served = await serveSlowly(folder)
})
afterAll(async () => {
  await browser.close()
  served.close()
  await rm(folder, { recursive: true })
})

const bytesOf = (sent: readonly { bytes: number }[]) =>
  sent.reduce((sum, { bytes }) => sum + bytes, 0)

test('a first search loads at most 90 kB until its first result, a second one 10 kB more', async () => {
  const page = await browser.newPage()
  let first: number | undefined
  await page.exposeFunction('found', () => {
    first ??= performance.now()
  })
  await page.goto(`${served.url}articulos/ia-de-codigo-abierto/`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('.hit')) (window as unknown as { found: () => void }).found()
    }).observe(document.body, { subtree: true, childList: true })
  })
  served.takeSent()
  // As slow as a telephone's line: what comes with the first result comes before it.
  served.slowDown({ latency: 150, bandwidth: 184_000 })

  await page.getByRole('searchbox').click()
  await page.keyboard.type('licencia Apache', { delay: 80 })
  await expect.poll(() => first).toBeGreaterThan(0)
  await expect
    .poll(() => page.getByRole('dialog').getByRole('status').first().innerText(), {
      timeout: 10_000,
    })
    .toMatch(/resultados/)
  const sent = served.takeSent()
  const untilFirst = sent.filter(({ asked }) => asked <= first!)
  expect(bytesOf(untilFirst)).toBeGreaterThan(60_000)
  expect(bytesOf(untilFirst)).toBeLessThanOrEqual(90_000)

  await page.keyboard.press('Control+A')
  await page.keyboard.type('comunidad')
  await expect
    .poll(() => page.getByRole('dialog').getByRole('status').first().innerText())
    .toMatch(/comunidad/)
  expect(bytesOf(served.takeSent())).toBeLessThanOrEqual(10_000)
  await page.close()
})
