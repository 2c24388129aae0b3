import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
let served: Served
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  served = await serve(inject('sites').root)
  page = await browser.newPage({ viewport: { width: 360, height: 800 } })
})
afterAll(async () => {
  await browser.close()
  served.close()
})

test('on a phone a release is a block with the names of its columns, and still a row of a table', async () => {
  await page.goto(`${served.url}licencias/`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  const table = page.getByRole('table', { name: 'Licencias de Bancal, de Red de Huertos' })
  const row = table.getByRole('row', { name: /^Bancal 3.0/ })
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    'marzo de 2024',
    expect.stringMatching(/^Abierta 2.0\s+Prohíbe vender la cosecha.$/),
    'Sí',
    expect.stringMatching(/^\d \d$/),
  ])
  const named = row
    .getByRole('cell')
    .evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell, '::before').content.split('"')[1]),
    )
  expect(await named).toEqual(['Desde: ', 'Licencia: ', 'Pesos publicados: ', 'Fuentes: '])
})

test('a release leads to its licence and its sources, and its licence leads back', async () => {
  await page.goto(`${served.url}licencias/`)
  const row = page.getByRole('row', { name: /^Bancal 4.1/ })
  expect(await row.getByRole('cell').nth(1).innerText()).toBe('No se aplica')
  await row.getByRole('link', { name: /^Fuente \d+: La Hoja$/ }).click()
  expect(await page.locator(':target').innerText()).toContain('Bancal 4.1')

  await page.getByRole('link', { name: 'Abierta 2.0' }).first().click()
  await page.getByRole('link', { name: 'Licencias de Bancal', exact: true }).click()
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/licencias/#bancal')
})

test('what is not known of who makes the edition is said to be so, and nothing else', async () => {
  await page.goto(served.url)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Quién hace Glosa' }).click()
  expect(await page.locator('#dinero').innerText()).toMatch(
    /^Quién la paga\s*#?\s*No consta todavía\.$/,
  )
  const paragraphs = page.locator('#quien p')
  expect(await paragraphs.count()).toBe(2)
  expect(await paragraphs.getByRole('link', { name: 'escribir' }).getAttribute('href')).toBe(
    'mailto:pruebas@example.org',
  )
})
