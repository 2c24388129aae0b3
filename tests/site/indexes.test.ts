import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

/** The indexes that are divided into groups, and what their jump links are called. */
const grouped = [
  { index: 'afirmaciones/', jumps: 'Por veredicto' },
  { index: 'citas/', jumps: 'Quién habla' },
  { index: 'entidades/', jumps: 'Por clase' },
  { index: 'fuentes/', jumps: 'Por clase' },
  { index: 'articulos/', jumps: 'Año' },
]

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('the indexes, without script', () => {
  const folder = inject('sites').root
  let served: Served
  let page: Page

  beforeAll(async () => {
    served = await serve(folder)
    page = await browser.newPage({ javaScriptEnabled: false })
  })
  afterAll(async () => {
    await page.close()
    served.close()
  })

  test.each(grouped)('$index: a jump link leads to as many items as it says', async (one) => {
    await page.goto(served.url + one.index)
    const shown = await jumpsOf(page, one.jumps)
    expect(shown.length).toBeGreaterThan(0)
    for (const { name, said, inHeading, there } of shown) {
      expect([inHeading, there], name).toEqual([said, said])
    }
  })

  test.each([
    { index: 'afirmaciones/', file: 'afirmaciones.json' },
    { index: 'citas/', file: 'citas.json' },
  ])('$index lists everything there is, once', async ({ index, file }) => {
    const data = JSON.parse(readFileSync(path.join(folder, 'datos', file), 'utf8')) as {
      id: string
    }[]
    await page.goto(served.url + index)
    const links = await page
      .locator(`.entries a[href^="/${index}"]`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.toSorted()).toEqual(data.map(({ id }) => `/${index}${id}/`).toSorted())
  })

  test('the claims of a theme are as many beside the list of claims as in the list of themes', async () => {
    await page.goto(`${served.url}temas/`)
    const told = await page
      .locator('.themes > li')
      .evaluateAll((themes) =>
        themes.map((theme) => [
          theme.querySelector('h2')?.textContent.trim(),
          Number(
            /(\d+) afirmaci/.exec(theme.querySelector('.counted')?.textContent ?? '')?.[1] ?? 0,
          ),
        ]),
      )
    await page.goto(`${served.url}afirmaciones/`)
    const side = await page.getByText('Por tema', { exact: true }).locator('..').innerText()
    for (const [title, count] of told.filter(([, count]) => count !== 0)) {
      expect(side.replace(/\s+/g, ' ')).toContain(`${title} ${count}`)
    }
  })

  test('the claims can be narrowed to one kind of claimant, and the counts follow', async () => {
    await page.goto(`${served.url}afirmaciones/`)
    const choice = page.getByRole('group', { name: 'Quién lo afirma' })
    const options = await choice.locator('label').allInnerTexts()
    expect(options.length).toBeGreaterThan(2)

    for (const option of options) {
      const [, label = '', written] = /^(.*?)\s*(\d+)?$/s.exec(option) ?? []
      // “Todos” has none: the sentence above counts without advertising.
      const count = written ?? (await page.locator('.entries > li').count())
      await choice.getByLabel(label).check()
      const claims = page.locator('.entries > li').filter({ visible: true })
      expect(await claims.count(), label).toBe(Number(count))

      const shown = await jumpsOf(page, 'Por veredicto')
      for (const { name, said, inHeading, there } of shown) {
        expect([inHeading, there], `${label}, ${name}`).toEqual([said, said])
      }
      expect(
        shown.reduce((sum, { said }) => sum + said, 0),
        label,
      ).toBe(Number(count))
    }

    await choice.getByLabel('Personas citadas').check()
    const words = await page.locator('.entries > li').filter({ visible: true }).allInnerTexts()
    for (const text of words) expect(text).not.toContain('El propio artículo')
  })

  test('the claims can be narrowed to one article, and to one kind of claimant in it', async () => {
    await page.goto(`${served.url}afirmaciones/`)
    const choice = page.getByRole('group', { name: 'En qué artículo' })
    const claims = page.locator('.entries > li').filter({ visible: true })
    const headings = page.locator('.index-group > h2').filter({ visible: true })
    const all = await claims.count()

    await choice.getByLabel('La ribera gasta la mitad de agua').check()
    expect(await claims.count()).toBe(7)
    const titles = await page.locator('.of-article').filter({ visible: true }).allInnerTexts()
    expect(titles).toHaveLength(3)
    for (const title of titles) expect(title).toMatch(/^La ribera gasta la mitad de agua/)
    // Their numbers are those of all articles.
    expect((await headings.allInnerTexts()).join('')).not.toMatch(/\d/)

    await page
      .getByRole('group', { name: 'Quién lo afirma' })
      .getByLabel('Personas citadas')
      .check()
    expect(await claims.count()).toBe(2)
    expect(await headings.count()).toBe(2)

    await choice.getByLabel('Todos').check()
    await page.getByRole('group', { name: 'Quién lo afirma' }).getByLabel('Todos').check()
    expect(await claims.count()).toBe(all)
  })

  test('a publisher leads to the first of its documents, and they follow each other', async () => {
    await page.goto(`${served.url}fuentes/`)
    const wrong = await page.evaluate(() => {
      const lists = [...document.querySelectorAll('.side-list')].filter((list) =>
        list.querySelector('.side-title')?.textContent.includes('por editor'),
      )
      return lists
        .flatMap((list) => [...list.querySelectorAll('a')])
        .filter((link) => {
          const count = Number(link.querySelector('.count')?.textContent)
          const publisher = link.textContent.replace(/\s*\d+\s*$/, '').trim()
          const publisherOf = (item: Element | null | undefined) =>
            item?.querySelector('strong')?.textContent.trim()
          let item = document.querySelector(link.hash)
          if (publisherOf(item?.previousElementSibling) === publisher) return true
          for (let left = count; left > 0; left--) {
            if (publisherOf(item) !== publisher) return true
            item = item!.nextElementSibling
          }
          return publisherOf(item) === publisher
        })
        .map((link) => link.textContent)
    })
    expect(wrong).toEqual([])
  })
})

test('with several articles, claims and quotes stand under the title of theirs', async () => {
  const served = await serve(inject('sites').root)
  const page = await browser.newPage()
  await page.goto(`${served.url}afirmaciones/#refutado`)
  const group = page.locator('#refutado')
  expect(await group.innerText()).toMatch(
    /Regalar las llaves.*toneladas de agua.*Un taller de ejemplo.*ha abierto sus puertas/s,
  )
  await page.goto(`${served.url}citas/`)
  expect(await page.locator('#ana-ejemplo').innerText()).toMatch(
    /Un taller de ejemplo.*Nadie tiene que pedir permiso.*Volveremos/s,
  )
  await page.close()
  served.close()
})

test('the name of a group stays in view while its items pass', async () => {
  const served = await serve(inject('sites').root)
  const page = await browser.newPage({ viewport: { width: 1280, height: 300 } })
  await page.goto(`${served.url}afirmaciones/`)
  const last = page.locator('#impreciso .entries > li').last()
  await last.evaluate((item) => item.scrollIntoView({ block: 'center' }))
  const heading = await page.locator('#impreciso > h2').boundingBox()
  expect(heading!.y).toBeGreaterThanOrEqual(0)
  expect(heading!.y).toBeLessThan(20)
  const beside = await page.getByRole('navigation', { name: 'Por veredicto' }).boundingBox()
  expect(beside!.y).toBeGreaterThanOrEqual(0)
  await page.close()
  served.close()
})

/** What the visible jump links of a page say, and what is there where they lead. */
function jumpsOf(page: Page, name: string) {
  return page
    .getByRole('navigation', { name, exact: true })
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => {
        const countIn = (element: Element | null | undefined) =>
          Number(element?.querySelector<HTMLElement>('.count')?.innerText)
        const target = document.querySelector(`[id="${(link as HTMLAnchorElement).hash.slice(1)}"]`)
        const items = [...(target?.querySelectorAll('.entries > li') ?? [])]
        return {
          name: link.textContent,
          said: countIn(link),
          inHeading: countIn(target?.querySelector('h2')),
          there: items.filter((item) => item.checkVisibility()).length,
        }
      }),
    )
}
