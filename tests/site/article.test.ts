import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const path = 'articulos/huerto-de-la-estacion/'
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

describe.each([
  { width: 1280, script: true },
  { width: 1280, script: false },
  { width: 360, script: false },
])('the article at $width pixels, script: $script', ({ width, script }) => {
  let page: Page

  beforeAll(async () => {
    const viewport = { width, height: 900 }
    page = await browser.newPage({ viewport, javaScriptEnabled: script })
    await page.goto(site.url + path)
  })
  afterAll(() => page.close())

  test('every claim and every fragment of a quote has its anchor', async () => {
    expect(await page.locator('p [id^=afirmacion-]').count()).toBe(20)
    expect(await page.locator('[id^=cita-]').count()).toBe(7)
  })

  test('the keyboard reaches a note from its mark, opens it and comes back', async () => {
    const claim = page.locator('#afirmacion-toneladas-de-agua')
    const note = page.locator('#nota-afirmacion-toneladas-de-agua')
    await expect.poll(() => note.isVisible()).toBe(false)

    await claim.getByRole('link', { name: /^Nota a «3-4 toneladas»/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => note.isVisible()).toBe(true)
    await expect.poll(() => isInView(page, note)).toBe(true)
    expect(await note.innerText()).toMatch(
      /12 toneladas al mes.*Quién lo afirma: el propio artículo.*22 de noviembre de 2025.*En contra.*Compañía de aguas/s,
    )

    // What comes next in the keyboard's order is in the note: its evidence, then its links.
    await page.keyboard.press('Tab')
    await expect.poll(() => note.locator('a').first().evaluate(isFocused)).toBe(true)
    const gloss = page.locator('.gloss', { has: note })
    await gloss.getByRole('link', { name: /^Volver al texto/ }).press('Enter')
    expect(new URL(page.url()).hash).toBe('#afirmacion-toneladas-de-agua')
  })

  test('a note opens without its mark, from the notes to the paragraph', async () => {
    const notes = page
      .locator('.passage', { has: page.locator('#p-3') })
      .locator('.notes > summary')
    // Where there is a margin the notes stand in it, and there is nothing to open first.
    expect(await notes.isVisible()).toBe(width < 1024)
    if (width < 1024) await notes.press('Enter')
    const summary = page.locator('summary', { hasText: 'Marta Vela' })
    await summary.press('Enter')
    const note = page.locator('#nota-cita-vela-variedad')
    expect(await note.innerText()).toMatch(/directora de programa.*Redacción en inglés: no consta/s)
    expect(await note.getByRole('link', { name: 'Página de la cita' }).getAttribute('href')).toBe(
      '/citas/vela-variedad/',
    )
  })
})

test('the advertisement is marked as promotion and counts in no balance', async () => {
  const page = await browser.newPage()
  await page.goto(site.url + path)
  const promotion = page.locator('.promotion')
  expect(await promotion.innerText()).toMatch(/^Promoción: /)
  expect(await promotion.locator('#p-10').count()).toBe(1)

  const counts = await page.locator('header .balance .count').allInnerTexts()
  expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(19)
  await page.close()
})

test('on paper every note is open and numbered, and the sources have their addresses', async () => {
  const page = await browser.newPage()
  await page.goto(site.url + path)
  await page.emulateMedia({ media: 'print' })
  const notes = page.locator('[id^=nota-]')
  const shown = await notes.evaluateAll(
    (all) => all.filter((note) => note.checkVisibility()).length,
  )
  expect(shown).toBe(await notes.count())
  const gloss = page.locator('.gloss', { has: page.locator('#nota-afirmacion-planos-abiertos') })
  const mark = page.locator('#afirmacion-planos-abiertos > .mark-link')
  expect(await madeContent(mark, '::before')).toContain('6')
  // The notes are counted as they stand: each has the number that its mark says.
  expect(await madeContent(gloss, '::before')).toBe('counter(note) "."')
  const numbers = await page
    .locator('.gloss [id^=nota-]')
    .evaluateAll((notes) =>
      notes.map(
        ({ id }) =>
          document.querySelector<HTMLElement>(`.mark-link[href="#${id}"]`)!.dataset['note'],
      ),
    )
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
  expect(await madeContent(gloss.locator('.gloss-links a'), '::after')).toContain(
    '/afirmaciones/planos-abiertos/',
  )
  const source = page.locator('.numbered-sources a[href^=http]').first()
  expect(await madeContent(source, '::after')).toContain('https://')

  // The notes follow the text.
  const text = await page
    .locator('#p-10')
    .evaluate((element) => element.getBoundingClientRect().bottom)
  const after = await page
    .locator('.gloss')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top))
  expect(after).toHaveLength(24)
  expect(Math.min(...after)).toBeGreaterThan(text)
  await page.close()
})

test('no glyph comes loose from its word in any window', async () => {
  const page = await browser.newPage()
  await page.goto(site.url + path)
  for (const width of [320, 480, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const loose = await page.locator('.mark-link').evaluateAll((links) =>
      links.flatMap((link) => {
        const mark = link.parentElement!
        const walker = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('[data-editorial]') || !node.nodeValue?.trim()
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT,
        )
        let words: Text | undefined
        while (walker.nextNode()) words = walker.currentNode as Text
        const last = document.createRange()
        last.setStart(words!, words!.length - 1)
        last.setEnd(words!, words!.length)

        const letter = last.getBoundingClientRect()
        const glyph = link.getBoundingClientRect()
        const onItsLine = Math.abs(glyph.top + glyph.bottom - letter.top - letter.bottom) < 12
        const gap = glyph.left - letter.right
        return onItsLine && gap > -3 && gap < 24 ? [] : [mark.id]
      }),
    )
    expect(loose, `${width}`).toEqual([])
  }
  await page.close()
})

test('a paragraph that its publisher changed leads to the whole of what it said', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } })
  await page.goto(site.url + path)
  await page.getByRole('link', { name: 'qué decía hasta el 2 de junio de 2025' }).click()
  const change = page.locator(':target')
  await expect.poll(() => change.isVisible()).toBe(true)
  const text = await change.innerText()
  expect(text).toMatch(
    /^¶ 2 Cambió de palabras\. Visto el 2 de junio de 2025\.\s+El auge ha llegado/,
  )
  expect(text).toMatch(/1,520,000 euros[^]*orden=norte#plano\.$/)
  expect(await change.locator('b').allInnerTexts()).toEqual(['520'])
  await change.getByRole('link', { name: '¶ 2' }).click()
  expect(new URL(page.url()).hash).toBe('#p-2')
  // What was set otherwise is folded.
  await page.getByText('1 cambio de tipografía').click()
  expect(await page.getByText("en L'Hospitalet, según d'Ors").isVisible()).toBe(true)
  await page.close()
})

test('a note brings its caveats along, not only the verdict', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.url}${path}#nota-afirmacion-modificar-con-fines-daninos`)
  const note = page.locator('#nota-afirmacion-modificar-con-fines-daninos')
  expect(await note.innerText()).toContain('sabotaje o vandalismo')
  await page.close()
})

test('copying the text copies the publisher’s words alone, from one paragraph to the next', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(site.url + path)
  // Notes on the way are open and in the margin; a heading of ours stands between.
  await page.click('#cita-vela-variedad .mark-link')
  const copied = await select(page, '#cita-vela-variedad', '#p-4')
  expect(copied).toMatch(
    /^"?Tener esa variedad [^]* en una caja", dice Marta Vela, [^]* lo use"\.\s/,
  )
  expect(copied).not.toMatch(/Volver al texto|Valorada|Página de la|El agua, abierta|#/)

  // A note can be copied as well, where a reader begins in it.
  const note = await select(page, '#nota-cita-vela-variedad p', '#nota-cita-vela-variedad p')
  expect(note.length).toBeGreaterThan(40)
  await context.close()
})

/** What is copied after dragging from the beginning of one element to somewhere in another. */
async function select(page: Page, from: string, to: string): Promise<string> {
  const begin = page.locator(from).first()
  await begin.scrollIntoViewIfNeeded()
  const [first] = await begin.evaluate((element) =>
    [...element.getClientRects()].map(({ x, y, height }) => ({ x, y: y + height / 2 })),
  )
  const last = (await page.locator(to).first().boundingBox())!
  await page.mouse.move(first!.x + 2, first!.y)
  await page.mouse.down()
  await page.mouse.move(last.x + last.width / 2, last.y + last.height - 8, { steps: 12 })
  await page.mouse.up()
  await page.keyboard.press('Control+C')
  return page.evaluate(() => navigator.clipboard.readText())
}

test.each(['texto', 'citas'])(
  'the address of a note that “%s” does not show leads to its words',
  async (density) => {
    const page = await browser.newPage()
    await page.goto(site.url + path)
    await page.evaluate((density) => {
      localStorage.setItem('glosa:densidad', density)
    }, density)
    await page.goto('about:blank')
    await page.goto(`${site.url}${path}#nota-afirmacion-trescientas-parcelas`)
    await page.waitForURL(/#afirmacion-trescientas-parcelas$/)
    expect(await isInView(page, page.locator('#afirmacion-trescientas-parcelas'))).toBe(true)
    await page.close()
  },
)

/** What a style sheet writes before or after an element. */
function madeContent(element: Locator, pseudo: string): Promise<string> {
  return element.evaluate((found, pseudo) => getComputedStyle(found, pseudo).content, pseudo)
}

function isFocused(element: Element): boolean {
  return document.activeElement === element
}

async function isInView(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y < height && box.y + box.height > 0
}
