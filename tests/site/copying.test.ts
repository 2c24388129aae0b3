import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { copyableOf } from '../../src/enhancements/passage/copyable.ts'
import type { PassagesFile } from '../../src/exports/passages-json.ts'
import { startBrowser, startWholeBrowser } from './browser.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { serve, type Served } from './serve.ts'

const article = 'articulos/huerto-de-la-estacion/'
let browser: Browser
/** It knows text fragments. */
let whole: Browser
let served: Served
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  whole = await startWholeBrowser()
  served = await serve(inject('sites').base, basePath)
})
afterAll(async () => {
  await browser.close()
  await whole.close()
  served.close()
})
const permissions = ['clipboard-read', 'clipboard-write']
beforeEach(async () => {
  context = await browser.newContext({ permissions })
  page = await context.newPage()
})
afterEach(() => context.close())

const button = (name: string) => page.getByRole('button', { name, exact: true })
const said = () => page.getByRole('status').filter({ hasText: /./ }).last().innerText()
/** What is in the clipboard, in both formats. */
const clipboard = () =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const as = async (type: string) => (await item!.getType(type)).text()
    return { text: await as('text/plain'), html: await as('text/html') }
  })

test('nothing of it is loaded before a reader is at a passage', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(served.url + article, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => /pasajes|show-actions/.test(url))).toEqual([])
  await page.click('#p-4 .paragraph-link')
  await button('Copiar enlace al pasaje').waitFor()
  expect(asked.filter((url) => /pasajes|show-actions/.test(url)).length).toBeGreaterThanOrEqual(2)
})

test('the number of a paragraph leads to it, and to what can be done with it', async () => {
  await page.goto(served.url + article)
  await page.click('#p-4 .paragraph-link')
  await button('Copiar enlace al pasaje').click()
  expect(await said()).toBe('Enlace copiado.')
  expect(page.url()).toBe(`${served.url}${article}#p-4`)
  expect((await clipboard()).text).toBe(`${served.url}${article}#p-4`)

  await button('Copiar con referencia').click()
  await expect.poll(said).toBe('Copiado con su referencia.')
  const { text, html } = await clipboard()
  expect(text).toMatch(
    /^«El huerto incluye bancales de 8 y de 2 metros.*“código abierto” del barrio.*\.»\n/,
  )
  expect(text).toContain('La Hoja')
  expect(text).toMatch(
    /28 de octubre de 2024, párr\. 4 \[consulta: \d+ de \p{L}+ de 20\d\d\]\. Disponible en/u,
  )
  expect(html).toContain(`<blockquote cite="${served.url}${article}#p-4">`)
})

test('the sample of a note on the page of the method offers it for the passage of its article', async () => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() === 404) missing.push(response.url())
  })
  await page.goto(`${served.url}metodo/`)
  const note = page.locator('.note-sample .gloss')
  await note.locator('summary').click()
  await note.getByRole('button', { name: 'Copiar con referencia' }).click()
  await expect.poll(said).toBe('Copiado con su referencia.')
  expect((await clipboard()).text).toContain(`${served.url}articulos/`)
  expect(missing).toEqual([])
})

test('a note that is opened offers it for its passage', async () => {
  await page.goto(served.url + article)
  await page.click('a[href="#nota-cita-sanz-para-todos"]')
  const note = page.locator('.gloss', { has: page.locator('#nota-cita-sanz-para-todos') })
  await note.getByRole('button', { name: 'Copiar con referencia' }).click()
  await expect.poll(async () => (await clipboard()).text).toContain('Lucía Sanz, directora sénior')
  const { text } = await clipboard()
  expect(text).toContain(`${served.url}${article}#cita-sanz-para-todos`)
})

test('a section is copied as this edition’s, with the paragraphs of the article it spans', async () => {
  await page.goto(served.url + article)
  await page.locator('#agua > h2 .self-link').click({ force: true })
  await button('Copiar con referencia').click()
  await expect
    .poll(async () => (await clipboard()).text)
    .toMatch(
      /^Sección «El agua, abierta bajo contador», así titulada en la edición anotada de Glosa/,
    )
  const { text } = await clipboard()
  expect(text).toContain('Red de Huertos, 28 de octubre de 2024, párrs. 4-6 [consulta: ')
  // It has no words of the publisher's that a link could mark.
  expect(await button('Enlace que resalta las palabras').count()).toBe(0)
})

test('the bar of a passage is no part of it: nothing moves, and no name or type changes', async () => {
  await page.goto(served.url + article)
  const heading = page.locator('#agua > h2')
  const nameOf = (role: string) =>
    page
      .locator('main')
      .ariaSnapshot()
      .then((tree) => tree.match(new RegExp(`${role} .*El agua, abierta.*`))?.[0])
  const look = () =>
    page.locator('.passage-bar').evaluate((bar) =>
      [bar, ...bar.querySelectorAll('b, button, a')].map((element) => {
        const { font, color, letterSpacing } = getComputedStyle(element)
        return [font, color, letterSpacing]
      }),
    )
  const heights = () =>
    page.evaluate(() => [
      document.documentElement.scrollHeight,
      ...[...document.querySelectorAll('main > *')].map((element) =>
        element.matches('.passage-bar') ? 0 : element.getBoundingClientRect().height,
      ),
    ])
  const name = await nameOf('heading')
  expect(name).toBeDefined()
  const before = await heights()
  await page.click('#p-4 .paragraph-link')
  await button('Copiar enlace al pasaje').waitFor()
  const ofParagraph = await look()
  expect((await heights()).filter((height) => height > 0)).toEqual(before)

  await heading.locator('.self-link').click({ force: true })
  await expect.poll(() => page.locator('.passage-bar b').innerText()).toMatch(/^Sección/)
  expect(await nameOf('heading')).toBe(name)
  const ofSection = await look()
  expect(ofSection[0]).toEqual(ofParagraph[0])
  expect(ofSection.at(-1)).toEqual(ofParagraph.at(-1))
})

test.each([
  ['citas/vela-variedad/', 'Marta Vela, directora de programa'],
  [
    'afirmaciones/toneladas-de-agua/',
    '— Afirmación del artículo. Valoración de Glosa, 22 de noviembre de 2025: refutado.',
  ],
])('%s gives its own address, and that of its words in the text', async (path, who) => {
  await page.goto(served.url + path)
  await page.getByText('Copiar o compartir').click()
  await button('Copiar enlace a esta página').click()
  await expect.poll(async () => (await clipboard()).text).toBe(served.url + path)
  await button('Copiar enlace al pasaje').click()
  await expect.poll(async () => (await clipboard()).text).toContain(`${served.url}${article}#`)

  await button('Copiar con referencia').click()
  await expect.poll(async () => (await clipboard()).text).toContain(who)
  const [cite] = await page
    .getByRole('link', { name: 'Todas las formas de citar' })
    .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.href))
  expect(cite).toBe(`${served.url}${path}#citar`)
})

test('a search result can be cited from where it is found', async () => {
  await page.goto(`${served.url}buscar/?q=%22queremos+que+el+barrio+lo+use%22`)
  await page.locator('#resultados').getByRole('button', { name: 'Citar' }).first().click()
  await button('Copiar con referencia').click()
  await expect.poll(async () => (await clipboard()).text).toContain('Marta Vela')
})

test('a link to the words marks them where it leads', async () => {
  await page.goto(served.url + article)
  await page.click('#p-9 .paragraph-link')
  await button('Enlace que resalta las palabras').click()
  await expect.poll(said).toMatch(/^Enlace copiado/)
  const { text } = await clipboard()
  expect(text).toMatch(/#p-9:~:text=./)
  const other = await whole.newPage()
  await other.goto(text)
  await other.waitForTimeout(300)
  const box = await other.locator('#p-9').boundingBox()
  expect(box!.y).toBeGreaterThanOrEqual(-5)
  expect(box!.y).toBeLessThan(other.viewportSize()!.height)
  await other.close()
})

test('the words in the link of a passage lead into it, of each kind of passage in the article', async () => {
  const response = await fetch(`${served.url}${article}pasajes.json`)
  const file = (await response.json()) as PassagesFile
  const page = await whole.newPage({ viewport: { width: 1280, height: 130 } })
  await page.goto(served.url + article)
  // That each leads to its own words alone, `words-in-links.test.ts` finds out without a browser.
  const passages = await page.evaluate(
    (kinds) => kinds.map((kind) => document.querySelector(kind)!.id),
    [
      '.passage > p[id]:has(.quote)',
      '.passage > p[id]:not(:has(.quote))',
      '.promotion p[id]',
      '.passage .claim',
      '.passage .quote .claim',
      '.promotion .claim',
      '.passage .quote',
      '#cita-vela-variedad-2',
    ],
  )

  /** Whether a line of it is the first below the room that scrolling leaves at the top. */
  const isAtTop = (id: string) =>
    page.evaluate((id) => {
      const lines = [...document.getElementById(id)!.getClientRects()]
      return window.scrollY > 0 && lines.some(({ top, bottom }) => top < 96 && bottom > 96)
    }, id)
  for (const id of passages) {
    const [, directive] = copyableOf(file, id)!.urlOfWords!.split(':~:')
    await page.goto('about:blank')
    // Without the anchor, which would lead there, too.
    await page.goto(`${served.url}${article}#:~:${directive}`)
    await expect.poll(() => isAtTop(id), { message: id, interval: 20 }).toBe(true)
  }
  await page.close()
})

test('a quote in two fragments offers the address of each, in its note and on its page', async () => {
  await page.goto(served.url + article)
  await page.click('#cita-vela-variedad-2 > .mark-link')
  const note = page.locator('.gloss', { has: page.locator('#nota-cita-vela-variedad') })
  await note.getByRole('button', { name: 'Enlace al fragmento 2' }).click()
  const second = `${served.url}${article}#cita-vela-variedad-2`
  await expect.poll(async () => (await clipboard()).text).toBe(second)

  await page.goto(`${served.url}citas/vela-variedad/`)
  await page.getByText('Copiar o compartir').click()
  const address = page.locator('.sharing p', { hasText: 'fragmento 2:' })
  expect(await address.innerText()).toContain(`${article}#cita-vela-variedad-2`)
  await button('Copiar enlace a esta página').click()
  await button('Enlace al fragmento 2').click()
  await expect.poll(async () => (await clipboard()).text).toBe(second)
})

test('by the keyboard alone: to it, through it, and back', async () => {
  await page.goto(served.url + article)
  await page.locator('#p-3 .paragraph-link').focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Copiar enlace al pasaje')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(said).toBe('Copiado con su referencia.')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.passage-bar').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('paragraph-link')

  // In the order of the keyboard it comes after what opened it.
  await page.keyboard.press('Enter')
  await button('Copiar enlace al pasaje').waitFor()
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cerrar')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('paragraph-link')
})

test('where the browser refuses, the text is there to be copied by hand', async () => {
  await page.addInitScript(() => {
    const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: { write: refused, writeText: refused } })
  })
  await page.goto(served.url + article)
  await page.click('#p-4 .paragraph-link')
  await button('Copiar con referencia').click()
  await expect.poll(said).toMatch(/no deja copiar/)
  const byHand = page.getByRole('textbox', { name: 'Texto para copiar' })
  expect(await byHand.inputValue()).toMatch(/^«El huerto incluye/)
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^«El huerto incluye/)
})

test('where the references cannot be loaded, it says so, and works when they can', async () => {
  await page.goto(served.url + article)
  await context.setOffline(true)
  await page.route('**/pasajes.json', (route) => route.abort())
  await context.setOffline(false)
  await page.click('#p-4 .paragraph-link')
  await button('Copiar con referencia').click()
  await expect.poll(said).toMatch(/^No se pudo cargar la referencia/)
  await page.unroute('**/pasajes.json')
  await button('Copiar con referencia').click()
  await expect.poll(said).toBe('Copiado con su referencia.')
})

test.each(['', '/index.html'])('copies an article that its host shows at …%s', async (ending) => {
  await page.goto(served.url + article.replace(/\/$/, ending))
  await page.click('#p-4 .paragraph-link')
  await button('Copiar con referencia').click()
  await expect.poll(said).toBe('Copiado con su referencia.')
  expect((await clipboard()).text).toContain(`${served.url}${article}#p-4`)
})

test('a device with a sheet of its own shares by it', async () => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        Object.assign(window, { shared: data })
        return Promise.resolve()
      },
    })
  })
  await page.goto(`${served.url}citas/vela-variedad/`)
  await page.getByText('Copiar o compartir').click()
  await button('Compartir').click()
  const shared = () => page.evaluate(() => (window as { shared?: ShareData }).shared)
  await expect.poll(shared).toMatchObject({
    title: 'Marta Vela, en La Hoja, 28 de octubre de 2024',
    url: `${served.url}citas/vela-variedad/`,
  })
})

test.each([
  [360, 2],
  [768, 4],
])(
  'at %d pixels the bar is %d columns of targets for a thumb, on the lower edge',
  async (width, columns) => {
    const viewport = { width, height: 700 }
    const wide = await browser.newContext({ bypassCSP: true, permissions, viewport })
    const page = await wide.newPage()
    await page.goto(served.url + article)
    await page.click('#p-4 .paragraph-link')
    const bar = page.locator('.passage-bar')
    await bar.getByRole('link', { name: 'Todas las formas de citar' }).waitFor()
    const boxes = await bar
      .locator('.passage-actions :is(button, a)')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()))
    expect(boxes).toHaveLength(4)
    expect(new Set(boxes.map(({ x }) => x)).size).toBeLessThanOrEqual(columns)
    for (const { height, right } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44)
      expect(right).toBeLessThanOrEqual(width)
    }
    const { y, height } = (await bar.boundingBox())!
    expect(y + height).toBe(700)

    // What it says takes up room that was there.
    await bar.getByRole('button', { name: 'Copiar enlace al pasaje' }).click()
    await expect.poll(() => bar.getByRole('status').innerText()).not.toBe('')
    expect((await bar.boundingBox())!.y).toBe(y)

    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<AxeResults>(
      'axe.run(document.querySelector(".passage-bar"))',
    )
    expect(violations.map(({ id }) => id)).toEqual([])
    await bar.getByRole('button', { name: 'Cerrar' }).click()
    await expect.poll(() => bar.count()).toBe(0)
    await wide.close()
  },
)

describe('without script', () => {
  test('the address of a passage is there, to be selected', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(`${served.url}citas/vela-variedad/`)
    await plain.getByText('Copiar o compartir').click()
    const shown = await plain.locator('.sharing').innerText()
    expect(shown).toContain(`${siteUrl}${basePath}citas/vela-variedad/`)
    expect(shown).toContain(`${siteUrl}${basePath}${article}#cita-vela-variedad`)
    await plain.close()
  })
})

test('what a reader selects and copies is what they selected', async () => {
  await page.goto(served.url + article)
  await page.click('#p-4 .paragraph-link')
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    const paragraph = document.querySelector('#p-1')!
    getSelection()!.selectAllChildren(paragraph)
  })
  await page.keyboard.press('ControlOrMeta+C')
  const { text } = await clipboard()
  expect(text.trim()).toMatch(/^Mientras los ayuntamientos .* un precio simbólico\.$/)
})
