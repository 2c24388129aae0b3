import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { attribute, elementsIn, pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

const article = 'articulos/huerto-de-la-estacion/'
const another = 'articulos/taller-de-ejemplo/'

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

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  let context: BrowserContext
  let page: Page
  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled, colorScheme: 'light' })
    page = await context.newPage()
    return () => context.close()
  })

  test('a reader sets which marks the article shows', async () => {
    const all = { quotes: 7, claims: 20, underlined: 9, notes: 24 }
    await page.goto(site.url + article)
    expect(await marksShown(page)).toEqual(all)
    await choose(page, 'Mostrar', 'Citas')
    expect(await marksShown(page)).toEqual({ quotes: 7, claims: 0, underlined: 0, notes: 4 })
    await choose(page, 'Mostrar', 'Texto')
    expect(await marksShown(page)).toEqual({ quotes: 0, claims: 0, underlined: 0, notes: 0 })
    await choose(page, 'Mostrar', 'Corregido')
    expect(await marksShown(page)).toEqual({ quotes: 0, claims: 0, underlined: 0, notes: 0 })
    await choose(page, 'Mostrar', 'Todo')
    expect(await marksShown(page)).toEqual(all)
  })

  test('a reader sets the theme, whatever the system’s is', async () => {
    await page.goto(site.url + article)
    expect(await isDark(page)).toBe(false)
    await choose(page, 'Tema de color', 'Oscuro')
    expect(await isDark(page)).toBe(true)
    await page.emulateMedia({ colorScheme: 'dark' })
    await choose(page, 'Tema de color', 'Claro')
    expect(await isDark(page)).toBe(false)
    await choose(page, 'Tema de color', 'Automático')
    expect(await isDark(page)).toBe(true)
  })

  describe.each([360, 1280])('at %d pixels', (width) => {
    test.each([4, 8])(
      'choosing marks leaves the words under the eye where they are, at paragraph %d',
      async (number) => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(site.url + article)

        const moves: string[] = []
        for (const value of ['texto', 'citas', 'corregido', 'todo', 'corregido', 'texto', 'todo']) {
          await page.locator(`#p-${number}`).evaluate((paragraph) => {
            window.scrollBy(0, paragraph.getBoundingClientRect().top - innerHeight / 3)
          })
          await painted(page)
          const before = await placeUnderEye(page)

          const radio = page.locator(`input[name=densidad][value=${value}]`)
          await radio.evaluate((input) => input.focus({ preventScroll: true }))
          await page.keyboard.press('Space')
          await painted(page)
          expect(await radio.isChecked()).toBe(true)
          const moved = (await placeOf(page, before)) - before.place
          // The browser alone holds on to the first line in the window: what is left of its
          // paragraph may break into a line more or less.
          const allowed = javaScriptEnabled ? 2 : 32
          if (Math.abs(moved) >= allowed) moves.push(`“${value}” moves ${before.id} by ${moved}`)
        }
        expect(moves).toEqual([])
      },
    )
  })
})

test('what a reader chose holds on every page, before anything is painted', async () => {
  const page = await browser.newPage({ colorScheme: 'light' })
  await page.addInitScript(() => {
    // As soon as there is anything to paint, which is before any script that waits for the page.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return
      observer.disconnect()
      const { tema, densidad } = document.documentElement.dataset
      Object.assign(window, { atFirst: { tema, densidad } })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(site.url + article)
  await choose(page, 'Mostrar', 'Citas')
  await choose(page, 'Tema de color', 'Oscuro')
  const kept = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
  expect(kept).toEqual({ 'glosa:densidad': 'citas', 'glosa:tema': 'oscuro' })

  for (const path of [article, another]) {
    await page.goto(site.url + path)
    expect(await page.evaluate('atFirst')).toEqual({ tema: 'oscuro', densidad: 'citas' })
    expect(await isDark(page)).toBe(true)
    expect(await marksShown(page)).toMatchObject({ claims: 0, underlined: 0 })
    expect((await marksShown(page)).quotes).toBeGreaterThan(0)
    expect(await isChosen(page, 'Mostrar', 'Citas')).toBe(true)
    expect(await isChosen(page, 'Tema de color', 'Oscuro')).toBe(true)
  }
  await page.goto(site.url)
  expect(await isDark(page)).toBe(true)
  await choose(page, 'Tema de color', 'Automático')
  await page.reload()
  expect(await isDark(page)).toBe(false)
  await page.close()
})

test('where a browser refuses to remember, the choice holds as long as the page', async () => {
  const page = await browser.newPage({ colorScheme: 'light' })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(site.url + article)
  await choose(page, 'Mostrar', 'Texto')
  await choose(page, 'Tema de color', 'Oscuro')
  expect(await marksShown(page)).toMatchObject({ quotes: 0, claims: 0 })
  expect(await isDark(page)).toBe(true)
  expect(errors).toEqual([])
  await page.close()
})

test('in forced colours too, the choice that is made looks unlike the others', async () => {
  const page = await browser.newPage({ forcedColors: 'active' })
  await page.goto(site.url + article)
  for (const name of ['densidad', 'tema']) {
    const label = page.locator('label', { has: page.locator(`input[name=${name}]`) }).first()
    const radio = label.getByRole('radio')
    // Without the focus, whose ring would tell them apart.
    const choosing = (checked: boolean) =>
      radio.evaluate((input: HTMLInputElement, checked) => void (input.checked = checked), checked)
    await choosing(true)
    const chosen = await label.screenshot()
    await choosing(false)
    expect(chosen.equals(await label.screenshot()), name).toBe(false)
  }
  await page.close()
})

test('every page offers the themes, and only articles offer the marks', () => {
  for (const { path, document } of pagesIn(inject('sites').root)) {
    const valuesOf = (name: string) =>
      elementsIn(document, (input) => attribute(input, 'name') === name).map((input) =>
        attribute(input, 'value'),
      )
    expect(valuesOf('tema'), path).toEqual(['auto', 'claro', 'oscuro'])
    const isListed =
      elementsIn(document, (meta) => attribute(meta, 'name') === 'robots').length === 0
    // What leads on from an old address of an article is none.
    const isArticle = isListed && /^\/articulos\/[^/]+\/$/.test(path)
    const isCorrected = elementsIn(document).some(
      (element) => attribute(element, 'class') === 'corrected',
    )
    expect(valuesOf('densidad'), path).toEqual(
      isArticle ? ['texto', ...(isCorrected ? ['corregido'] : []), 'citas', 'todo'] : [],
    )
  }
})

function radioOf(page: Page, group: string, label: string): Locator {
  return page.getByRole('group', { name: group }).getByRole('radio', { name: label, exact: true })
}

async function choose(page: Page, group: string, label: string): Promise<void> {
  await radioOf(page, group, label).check()
}

function isChosen(page: Page, group: string, label: string): Promise<boolean> {
  return radioOf(page, group, label).isChecked()
}

async function marksShown(page: Page) {
  return {
    quotes: await page.getByRole('link', { name: /^Nota a la cita/ }).count(),
    claims: await page.getByRole('link', { name: /^Nota a «/ }).count(),
    underlined: await page
      .locator('p [id^=afirmacion-]')
      .evaluateAll(
        (claims) =>
          claims.filter((claim) => getComputedStyle(claim).textDecorationLine !== 'none').length,
      ),
    notes: await page.locator('.gloss:visible').count(),
  }
}

async function isDark(page: Page): Promise<boolean> {
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const parts = (/^rgb\((.*)\)$/.exec(background)?.[1] ?? '').split(', ').map(Number)
  expect(parts, background).toHaveLength(3)
  return Math.max(...parts) < 128
}

/** Once it has painted, a browser has done what it does to keep the scroll position. */
async function painted(page: Page): Promise<void> {
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })
}

interface Place {
  id: string
  edge: 'top' | 'bottom'
  place: number
}

/** The first of the publisher's paragraphs in the window, by the edge of it that shows. */
function placeUnderEye(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const lineHeight = 30
    const paragraph = [...document.querySelectorAll('p[id^=p-]')].find(
      (paragraph) => paragraph.getBoundingClientRect().bottom > lineHeight,
    )!
    const { top, bottom } = paragraph.getBoundingClientRect()
    const { id } = paragraph
    return top >= 0 ? { id, edge: 'top', place: top } : { id, edge: 'bottom', place: bottom }
  })
}

function placeOf(page: Page, { id, edge }: Place): Promise<number> {
  return page
    .locator(`#${id}`)
    .evaluate((paragraph, edge) => paragraph.getBoundingClientRect()[edge], edge)
}
