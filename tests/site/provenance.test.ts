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
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  served.close()
})

/** The steps of a quote's way, each with what it says and how the line to the next is drawn. */
async function chainOf(quote: string) {
  await page.goto(`${served.url}citas/${quote}/`)
  return page.locator('.chain > li').evaluateAll((steps) =>
    steps.map((step) => ({
      title: step.querySelector('h3')?.textContent,
      text: step.textContent.replace(/\s+/g, ' '),
      line: getComputedStyle(step, '::before').borderInlineStartStyle,
    })),
  )
}

test('the way of a quote goes from who said it to its paragraph here', async () => {
  const steps = await chainOf('vela-variedad')
  expect(steps.map(({ title }) => title)).toEqual([
    'Lo dice',
    'Las palabras originales',
    'Lo publica',
    'Está aquí',
  ])
  expect(steps[0]!.text).toContain('Marta Vela')
  expect(steps[1]!.text).toContain('no consta')
  expect(steps[2]!.text).toContain('28 de octubre de 2024')
  expect(steps[2]!.text).toContain('El párrafo coincide con una copia de esa edición.')
  expect(steps[3]!.text).toContain('¶ 3')
})

test('a step that nobody has seen is drawn with a gap, one that was seen is not', async () => {
  const lines = async (quote: string) => (await chainOf(quote)).map(({ line }) => line).slice(0, 3)
  expect(await lines('vela-variedad')).toEqual(['dashed', 'dashed', 'solid'])
  expect(await lines('nunez-mas-barrios')).toEqual(['dashed', 'dashed', 'dashed'])
  expect((await chainOf('nunez-mas-barrios'))[2]!.text).toContain(
    'No se ha visto ninguna copia de esa edición que llegue a este párrafo.',
  )
})
