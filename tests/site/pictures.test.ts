import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { attribute, elementsIn, pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

const stripPath = ''
const articlePath = 'articulos/huerto-de-la-estacion/'
let browser: Browser
let site: Served

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(inject('sites').root)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

/** A page at a width, closed by the test that asks for it. */
async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(site.url + path)
  return page
}

test('whatever a picture draws with is on its page', () => {
  const missing = pagesIn(inject('sites').root).flatMap(({ path, document }) => {
    const elements = elementsIn(document)
    const ids = new Set(elements.map((element) => attribute(element, 'id')))
    return elements
      .map((element) => {
        const [, drawn] = /^url\(#(.+)\)$/.exec(attribute(element, 'fill') ?? '') ?? []
        const used = element.tagName === 'use' ? attribute(element, 'href')?.slice(1) : undefined
        return drawn ?? used
      })
      .filter((id) => id !== undefined && !ids.has(id))
      .map((id) => `${path} #${id}`)
  })
  expect([...new Set(missing)]).toEqual([])
})

describe.each([320, 700, 900, 1280])('the strip at %d pixels', (width) => {
  /** Where it is narrow, each paragraph is one bar, and the whole bar a link to it. */
  const isLarge = width >= 900
  let page: Page

  beforeAll(async () => {
    page = await open(stripPath, width)
  })
  afterAll(() => page.close())

  test('leads to every paragraph, claim and fragment of a quote, each once', async () => {
    const hrefs = await page
      .locator('.strip')
      .first()
      .locator('a:not([tabindex], .strip-skip, details a)')
      .evaluateAll((links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')!),
      )
    const fragments = hrefs.map((href) => href.split('#')[1]!)
    expect(fragments).toHaveLength(new Set(fragments).size)
    expect(fragments.filter((fragment) => fragment.startsWith('p-'))).toHaveLength(10)
    if (!isLarge) {
      expect(fragments).toHaveLength(10)
      return
    }
    // The twentieth claim is advertising.
    expect(fragments.filter((fragment) => fragment.startsWith('afirmacion-'))).toHaveLength(19)
    expect(fragments.filter((fragment) => fragment.startsWith('cita-'))).toHaveLength(7)
  })

  test('has nothing too small to aim at', async () => {
    const small = await page.locator('.strip a:not([tabindex]):has(.target)').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .filter((link) =>
          [...link.querySelectorAll('.target')]
            .map((target) => target.getBoundingClientRect())
            .every((box) => box.width < 23.5 || box.height < 23.5),
        )
        .map((link) => link.getAttribute('aria-label')),
    )
    expect(small).toEqual([])
  })

  test('draws a paragraph as one bar where it is narrow', async () => {
    const heights = await page
      .locator('.strip-rows > li > .strip-bar')
      .evaluateAll((bars) =>
        bars
          .filter((bar) => bar.checkVisibility())
          .map((bar) => bar.getBoundingClientRect().height),
      )
    expect(heights).toHaveLength(10)
    if (!isLarge) expect(new Set(heights).size).toBe(1)
  })

  test('names a stretch by its verdict or its speaker', async () => {
    const strip = page.locator('.strip').first()
    const stretches = [
      'refutado: regados con 3-4 toneladas de agua',
      'cita de Marta Vela: Queremos que el barrio lo use',
    ]
    for (const name of isLarge ? stretches : []) {
      expect(await strip.getByRole('link', { name, exact: true }).count(), name).toBe(1)
    }
    expect(await strip.getByRole('link', { name: /^Párrafo 4 de «/ }).count()).toBe(1)
  })

  test('stays in its column', async () => {
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBe(0)
  })
})

test('a stretch of the strip opens on its words', async () => {
  const page = await open(stripPath)
  await page
    .locator('.strip')
    .first()
    .getByRole('link', {
      name: 'refutado: regados con 3-4 toneladas de agua',
    })
    .press('Enter')
  await page.waitForURL('**/articulos/huerto-de-la-estacion/#afirmacion-toneladas-de-agua')
  await page.close()
})

test('the words of a stretch are read under the strip by who points at it or comes to it', async () => {
  const page = await open(stripPath)
  const strip = page.locator('.strip').first()
  const name = 'refutado: regados con 3-4 toneladas de agua'
  const link = strip.getByRole('link', { name })
  const said = strip.locator('.stretch-words').filter({ hasText: 'regados con 3-4 toneladas' })
  const { height } = (await strip.boundingBox())!
  expect(await said.isVisible()).toBe(false)

  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect.poll(() => said.isVisible()).toBe(true)
  expect(await said.innerText()).toMatch(/^\s*refutado\s+«regados con 3-4 toneladas de agua»\s+\S/)

  await page.keyboard.press('Tab')
  await expect.poll(() => said.isVisible()).toBe(false)
  await link.hover()
  await expect.poll(() => said.isVisible()).toBe(true)
  expect((await strip.boundingBox())!.height).toBe(height)
  const stretch = (await link.locator('.target').boundingBox())!
  const words = (await said.boundingBox())!
  expect(words.y).toBeGreaterThan(stretch.y + stretch.height)
  await page.close()
})

test('the keyboard can skip the strip', async () => {
  const page = await open(stripPath)
  const skip = page.getByRole('link', { name: 'Saltar la tira' }).first()
  await skip.focus()
  expect(await skip.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(23)
  await skip.press('Enter')
  await page.keyboard.press('Tab')
  const behind = page.locator('.strip summary').first()
  await expect.poll(() => behind.evaluate((node) => node === document.activeElement)).toBe(true)
  await page.close()
})

test('the strip in words counts the same claims', async () => {
  const page = await open(stripPath)
  const details = page.locator('.strip details').first()
  await details.locator('summary').press('Enter')
  expect(await details.locator('th[scope=row]').allInnerTexts()).toEqual(
    Array.from({ length: 10 }, (_, index) => String(index + 1)),
  )
  const cells = await details.locator('td:last-child').allInnerTexts()
  const counts = cells.flatMap((cell) => cell.match(/\d+/g) ?? []).map(Number)
  expect(counts.reduce((sum, count) => sum + count)).toBe(19)
  expect(cells.join(' ')).toContain('cita de Lucía Sanz')
  expect(cells.at(-1)).toBe('promoción')
  await page.close()
})

test('in forced colours textures and bars take the colours of the system', async () => {
  const page = await open(stripPath)
  await page.emulateMedia({ forcedColors: 'active' })
  const drawings = page.locator('.strip-patterns > pattern, .strip .solid')
  const colors = await drawings.evaluateAll((elements) => {
    document.body.style.color = 'CanvasText'
    const system = getComputedStyle(document.body).color
    return elements.map((element) => getComputedStyle(element).color === system)
  })
  expect(colors.length).toBeGreaterThan(4)
  expect(colors).not.toContain(false)
  await page.close()
})

test('on paper textures are lines, and the table is left out', async () => {
  const page = await open(stripPath)
  await page.emulateMedia({ media: 'print' })
  const strip = page.locator('.strip').first()
  const lines = await strip
    .locator('use')
    .evaluateAll((uses) =>
      uses.filter((use) => use.checkVisibility()).map((use) => use.getAttribute('href')),
    )
  expect(new Set(lines.filter((href) => href?.startsWith('#glifo-papel-')))).toEqual(
    new Set([
      '#glifo-papel-confirmado',
      '#glifo-papel-impreciso',
      '#glifo-papel-disputado',
      '#glifo-papel-sin-verificar',
    ]),
  )
  expect(await strip.locator('details').isVisible()).toBe(false)
  await page.close()
})

test.each(['temas/permisos/', 'entidades/lucia-sanz/'])(
  'the strip of %s links what is on it, and nothing else',
  async (path) => {
    const page = await open(path)
    const strip = page.locator('.strip').first()
    const numbers = await strip.locator('.strip-number').allInnerTexts()
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.length).toBeLessThan(10)
    expect(await strip.getByRole('link', { name: /toneladas/ }).count()).toBe(0)
    expect(await strip.getByRole('link', { name: /Sanz/ }).count()).toBeGreaterThan(0)
    await page.close()
  },
)

test('the timeline tells how long after the article each thing happened', async () => {
  const page = await open(articlePath)
  const facts = page.locator('.timeline .fact')
  // The newest of them; the rest are on a page of their own.
  expect(await facts.count()).toBe(3)
  const factOf = (words: string) => facts.filter({ hasText: words }).innerText()
  expect(await factOf('Bancal 4.1')).toMatch(/^29 de abril\s+18 meses después/)
  expect(await factOf('Fundación Abierta')).toMatch(/^Enero\s+unos 3 meses después/)
  await page.close()
})

test('the bar of the balance is divided as its list counts', async () => {
  const page = await open(articlePath)
  const balance = page.locator('.balance-figure').first()
  const counts = (await balance.locator('.count').allInnerTexts()).map(Number)
  const widths = await balance
    .locator('.balance-bar .texture, .balance-bar .hollow')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width))
  expect(widths).toHaveLength(counts.length)
  const bar = await balance
    .locator('.balance-bar')
    .evaluate((svg) => svg.getBoundingClientRect().width)
  const sum = counts.reduce((total, count) => total + count)
  for (const [index, width] of widths.entries()) {
    expect(Math.abs(width / bar - counts[index]! / sum)).toBeLessThan(0.02)
  }
  await page.close()
})
