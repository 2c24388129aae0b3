import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const { root } = inject('sites')
let browser: Browser
let served: Served
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  served = await serve(root)
  page = await browser.newPage({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
})
afterAll(async () => {
  await browser.close()
  served.close()
})

const dataOf = (file: string) =>
  JSON.parse(readFileSync(path.join(root, 'datos', file), 'utf8')) as {
    url: string
    fact: string
  }[]

describe('what happened later, without script on a narrow screen', () => {
  test('the address of each fact in the data leads to its words', async () => {
    const facts = dataOf('sucesos.json')
    expect(facts.length).toBeGreaterThan(3)
    for (const { url, fact } of facts) {
      await page.goto(served.url + new URL(url).pathname.slice(1) + new URL(url).hash)
      expect(await page.locator(':target').innerText()).toContain(fact)
    }
  })

  test('the newest come first, with their direction and the verdicts of their claims', async () => {
    await page.goto(`${served.url}despues/`)
    const facts = page.locator('.fact')
    expect(await facts.count()).toBe(dataOf('sucesos.json').length)
    expect(await page.locator('.year').allInnerTexts()).toEqual(['2026', '2025'])
    const words = (await facts.nth(1).innerText()).replace(/\s+/g, ' ')
    expect(words).toMatch(
      /^Julio unos 16 meses después de «Un taller de ejemplo» El taller cierra .* Debilita: «[^»]+» refutado/,
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('the figure sets facts as far apart as their dates, and leads to each', async () => {
    await page.goto(`${served.url}despues/`)
    const places = await page.locator('.lane svg a').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, width } = mark.querySelector(':scope > svg > *')!.getBoundingClientRect()
        return [mark.querySelector('title')!.textContent.trim(), left + width / 2] as const
      }),
    )
    const placeOf = (date: string) => places.find(([title]) => title.startsWith(date))![1]
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
    const scale =
      (placeOf('29 de abril de 2026') - placeOf('30 de junio de 2025')) /
      days('2025-06-30', '2026-04-29')
    const fromJanuary = placeOf('30 de junio de 2025') - placeOf('enero de 2025')
    expect(fromJanuary / scale).toBeCloseTo(days('2025-01-16', '2025-06-30'), -1)

    await page.locator('.lane svg a').first().click()
    expect(await page.locator(':target').count()).toBe(1)
  })

  test('a line of the figure leads to what happened on its theme', async () => {
    await page.goto(`${served.url}despues/`)
    const lane = page.locator('.lane').first()
    const count = Number(await lane.locator('.count').innerText())
    await lane.getByRole('link').click()
    expect(await page.locator(':target .fact').count()).toBe(count)
  })

  test('an entity shows what bears on it, each fact with its lasting address', async () => {
    await page.goto(`${served.url}entidades/caso-acequia/`)
    await page.getByRole('link', { name: '30 de junio de 2025, enlace al hecho' }).click()
    expect(await page.locator(':target').innerText()).toContain('El juzgado admite la demanda')
  })
})

test('the corrections say the verdict before and after, and why, and lead to the claim', async () => {
  await page.goto(`${served.url}correcciones/`)
  const [first] = await page.locator('.entries > li').allInnerTexts()
  expect(first!.replace(/\s+/g, ' ')).toMatch(
    /sin verificar pasa a refutado.* 22 de noviembre de 2025 .*: pasa de sin verificar a refutado\.$/,
  )
  await page.locator('.entries a').first().click()
  expect(await page.locator(':target').innerText()).toContain('Qué cambia: ')
})

test('the policy of corrections is there in the words of the edition', async () => {
  await page.goto(`${served.url}correcciones/`)
  expect(await page.getByRole('main').innerText()).toContain('se añade otra valoración')
})

describe('the menu', () => {
  test('on a phone it opens over the page without script', async () => {
    await page.goto(served.url)
    const menu = page.locator('.site-header > nav')
    const link = menu.getByRole('link', { name: 'Qué pasó después', exact: true })
    expect(await link.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menú' }).click()
    await link.click()
    expect(new URL(page.url()).pathname).toBe('/despues/')
  })

  test('has two rows at most in any window', async () => {
    await page.goto(`${served.url}fuentes/`)
    for (const width of [320, 360, 768, 1024, 1280, 1680]) {
      await page.setViewportSize({ width, height: 800 })
      const header = await page.locator('.site-header').boundingBox()
      expect(header!.height, `${width}`).toBeLessThan(110)
    }
  })

  test.each(['Quién hace Glosa', 'Correcciones', 'Licencias de los modelos', 'Datos'])(
    'the footer of every page leads to «%s»',
    async (name) => {
      await page.goto(`${served.url}citas/`)
      await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click()
      expect(await page.locator('h1').innerText()).toBe(name)
    },
  )
})

test('the second stop of an article leads to its text', async () => {
  await page.goto(`${served.url}articulos/taller-de-ejemplo/`)
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Ir al texto')
  await page.keyboard.press('Enter')
  expect(await page.locator(':target').getAttribute('class')).toBe('article-text')
})
