import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const article = 'articulos/huerto-de-la-estacion/'

let browser: Browser
let served: Served

beforeAll(async () => {
  browser = await startBrowser()
  served = await serve(inject('sites').root)
})
afterAll(async () => {
  await browser.close()
  served.close()
})

test('markup and scripts are never made of text, whatever a reader does', async () => {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 800 },
  })
  const refused: string[] = []
  await context.exposeFunction('tellRefused', (what: string) => refused.push(what))
  await context.addInitScript(() => {
    const { tellRefused } = window as unknown as { tellRefused: (what: string) => void }
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) => {
      tellRefused([location.pathname, violatedDirective, sample, sourceFile].join(' '))
    })
  })
  const page = await context.newPage()

  await page.goto(served.url + article)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.locator('.gloss summary').first().click()
  await page.click('#p-4 .paragraph-link')
  await page.getByRole('button', { name: 'Copiar con referencia' }).last().click()
  await page.getByText('Copiado con su referencia.').waitFor()
  await page.keyboard.press('Escape')
  await page.evaluate(() => location.assign('#cita-nada'))
  await page.keyboard.press('/')
  await page.keyboard.type('llaves')
  await page.locator('ol#resultados > li').first().waitFor()
  await page.keyboard.press('Escape')
  await page.goto(`${served.url}${article}?q=llaves#p-1`)
  await page.goto(`${served.url}buscar/?q=llavves`)
  await page.locator('ol#resultados > li').first().waitFor()
  await page.goto(`${served.url}sin-conexion/`)
  await page.getByRole('button', { name: 'Borrar las copias' }).click()
  await page.getByRole('button', { name: 'Volver a guardarlas' }).click()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(`${served.url}citas/sanz-para-tods/`)
  await page.locator('[data-near-pages] a').first().waitFor()
  expect(refused).toEqual([])

  // And the policy holds: what is said to be none would have been told.
  const made = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>a</b>'
      return 'markup'
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(made).toBe('TypeError')
  await expect.poll(() => refused.length).toBe(1)
  await context.close()
})
