import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { anEdition } from '../an-edition.ts'
import { answerTo, smallSearcherOf } from '../search/a-searcher.ts'
import { startBrowser } from './browser.ts'
import { basePath } from './global-setup.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const hits = (page: Page) => page.locator('ol#resultados > li')
const status = (page: Page) => page.locator('main [role=status]').first()
const countIn = async (page: Page) => Number(/\d+/.exec(await status(page).innerText())?.[0])

/** Wait until the answer to what is asked is there, whole. */
async function settled(page: Page): Promise<void> {
  await expect.poll(() => status(page).innerText()).toMatch(/resultado/)
  await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0)
}

describe('search below a base path', () => {
  let served: Served
  let page: Page

  beforeAll(async () => {
    served = await serve(inject('sites').base, basePath)
  })
  afterAll(() => served.close())
  beforeEach(async () => {
    page = await browser.newPage()
    return () => page.close()
  })

  test('a remembered sentence leads to the quote, and its words are marked on screen', async () => {
    await page.goto(`${served.url}buscar/`)
    await page.getByRole('searchbox').fill('Queremos que el barrio lo use')
    await page.keyboard.press('Enter')

    const first = hits(page).first()
    await first.waitFor()
    expect(await first.innerText()).toMatch(/cita\s+Marta Vela/i)
    await first.getByRole('link').first().click()

    await page.waitForURL(/#cita-vela-variedad-2$/)
    const words = page.getByText('Queremos que el barrio lo use').first()
    const box = await words.boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.y + box!.height).toBeLessThanOrEqual(page.viewportSize()!.height)
    await expect.poll(() => painted(page)).toEqual(['Queremos que el barrio lo use'])
  })

  test('an address with a question shows its results at once, all below the base path', async () => {
    await page.goto(`${served.url}buscar/?q=licencia+Abierta`)
    await settled(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('licencia Abierta')
    expect(await status(page).innerText()).toMatch(/^\d+ resultados para «licencia Abierta»\.$/)
    const targets = await hits(page)
      .locator('a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.href))
    for (const target of targets) expect(target.startsWith(served.url), target).toBe(true)
    expect(targets[0]).toMatch(/\/entidades\/abierta-2\/\?q=/)
    expect(targets.join('\n')).toMatch(/\?q=.*#afirmacion-planos-abiertos$/m)
  })

  test('a search that cannot load says so, offers the indexes and tries again', async () => {
    await page.route(/pagefind|documentos/, (route) => route.abort())
    await page.goto(`${served.url}buscar/?q=contador`)
    const retry = page.getByRole('button', { name: 'Reintentar' })
    await retry.waitFor()
    expect(await status(page).innerText()).toMatch(/no se pudo cargar/i)
    const index = page.locator('main').getByRole('link', { name: 'Todas las citas' }).last()
    expect(await index.isVisible()).toBe(true)
    await page.unroute(/pagefind|documentos/)
    await retry.click()
    await settled(page)
    expect(await hits(page).count()).toBeGreaterThan(1)
  })

  test('without script the page explains itself, and the index leads to the quote', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${served.url}buscar/?q=barrio`)
    expect(await plain.locator('main').innerText()).toContain('necesita JavaScript')
    await plain.locator('main').getByRole('link', { name: 'Todas las citas' }).click()
    await plain
      .getByRole('figure')
      .first()
      .getByRole('link', { name: /Queremos que/ })
      .click()
    await plain.waitForURL(/#cita-vela-variedad-2$/)
    expect(await plain.locator(':target').innerText()).toContain('Queremos que el barrio lo use')
    await context.close()
  })
})

describe('the search page', () => {
  let served: Served
  let page: Page

  beforeAll(async () => {
    served = await serve(inject('sites').root)
  })
  afterAll(() => served.close())
  beforeEach(async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    return () => context.close()
  })
  const search = async (query: string) => {
    await page.goto(`${served.url}buscar/${query}`)
    await settled(page)
  }

  test('finds in a browser what it finds in a test', async () => {
    const small = smallSearcherOf(await anEdition())
    await page.goto(`${served.url}buscar/`)
    for (const query of [
      'huerto',
      'licencia abierta',
      '20,000 vecinos',
      'dors',
      '¿qué dice Sanz?',
      '"hará de Valdeoca"',
    ]) {
      await page.getByRole('searchbox').fill(query)
      await page.keyboard.press('Enter')
      await expect
        .poll(() => new URL(page.url()).searchParams.get('q'), { message: query })
        .toBe(query)
      await settled(page)
      const found = await page
        .locator('.hit-link')
        .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.getAttribute('href')))
      const { cards } = await answerTo(small, query, { count: found.length })
      expect(found, query).toEqual(cards.map(({ path }) => path))
    }
  })

  test('an answer pushes nothing away', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value)
        }
      }).observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { shifts })
    })
    await search('?q=licencia+Abierta')
    // The observer is told of a shift after the frame in which it was.
    await page.waitForTimeout(200)
    const shifts = await page.evaluate<number[]>('shifts')
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
  })

  test('facets narrow an answer, combine, and are in the address', async () => {
    await search('?q=huerto')
    const all = await countIn(page)

    await page.getByRole('checkbox', { name: /^afirmación/i }).check()
    await settled(page)
    await page.getByRole('checkbox', { name: /refutado/i }).check()
    await expect.poll(() => hits(page).count()).toBe(2)
    await settled(page)
    expect(await countIn(page)).toBeLessThan(all)
    const { searchParams } = new URL(page.url())
    expect([...searchParams]).toEqual([
      ['q', 'huerto'],
      ['tipo', 'afirmacion'],
      ['veredicto', 'refutado'],
    ])
    for (const text of await hits(page).allInnerTexts()) expect(text).toMatch(/refutado/)

    const found = await hits(page).allInnerTexts()
    await page.reload()
    await settled(page)
    expect(await hits(page).allInnerTexts()).toEqual(found)

    await page.goBack()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('veredicto')).toEqual([])
    await settled(page)
    await page.goForward()
    await page.getByRole('button', { name: 'Quitar el filtro Veredicto: refutado' }).click()
    await page.getByRole('button', { name: /^Quitar el filtro Tipo/ }).click()
    await settled(page)
    await expect.poll(() => countIn(page)).toBe(all)
  })

  test('the count beside a value is the number of results it leaves', async () => {
    await search('?q=huerto&tipo=afirmacion')
    const box = page.locator('.facet').getByRole('checkbox', { name: 'El agua' })
    const count = await box.evaluate(
      (input) => input.closest('label')!.querySelector('.count')!.textContent,
    )
    await box.check()
    await expect.poll(() => countIn(page)).toBe(Number(count))
  })

  test('one leafs through by facets alone', async () => {
    await search('?veredicto=refutado&articulo=huerto-de-la-estacion')
    const found = await hits(page).allInnerTexts()
    expect(found.length).toBeGreaterThan(2)
    for (const text of found) expect(text).toMatch(/refutado/)
    // Without a question the order is that of the text.
    const paragraphs = found.map((text) => Number(/¶\s(\d+)/.exec(text)?.[1]))
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b))
  })

  test('a value that nobody has, and strange parameters, leave a page that helps', async () => {
    await search('?q=huerto&persona=nadie&orden=azar&raro=1')
    expect(await status(page).innerText()).toMatch(/sin resultados/i)
    await page.getByRole('button', { name: /Quitar los filtros: \d+ resultados/ }).click()
    await settled(page)
    expect(await hits(page).count()).toBeGreaterThan(5)
    expect(page.url()).toMatch(/\?q=huerto$/)
  })

  test('results come in the order of the text when asked, and the address says so', async () => {
    await search('?q=huerto&tipo=afirmacion&articulo=huerto-de-la-estacion')
    await page.getByRole('combobox', { name: 'Orden' }).selectOption('Orden de aparición')
    await settled(page)
    await expect.poll(() => page.url()).toMatch(/orden=texto/)
    const paragraphs = (await hits(page).allInnerTexts()).map((text) =>
      Number(/¶\s(\d+)/.exec(text)?.[1]),
    )
    expect(paragraphs.length).toBeGreaterThan(4)
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b))
  })

  test('a slip is corrected, said so, and can be searched to the letter', async () => {
    await search('?q=lisencia+avierta')
    const main = page.locator('main')
    expect(await main.innerText()).toContain('Resultados para «licencia abierta»')
    expect(await hits(page).first().innerText()).toContain('Abierta 2.0')
    expect(await hits(page).nth(1).innerText()).toContain('licencia Abierta')
    await page.getByRole('button', { name: 'Buscar "lisencia avierta" a la letra' }).click()
    await expect.poll(() => status(page).innerText()).toMatch(/sin resultados/i)
    expect(new URL(page.url()).searchParams.get('q')).toBe('"lisencia avierta"')
  })

  test('another word for it finds it, and the result names it', async () => {
    await search('?q=gratis')
    expect(await hits(page).first().innerText()).toContain(
      'Por «gratuito», otra forma de decir «gratis».',
    )
  })

  test('a card tells who, how it stands and where, and copies its address', async () => {
    await search('?q=%22har%C3%A1+de+Valdeoca%22')
    const card = hits(page).first()
    expect(await card.innerText()).toMatch(/afirmación · predicción/i)
    expect(await card.innerText()).toMatch(/la asociación/i)
    expect(await card.innerText()).toContain('opinión o pronóstico')
    expect(await card.innerText()).toMatch(/¶\s1/)
    expect(await card.locator('.verdict svg').count()).toBe(1)
    expect(await card.innerText()).toContain('Es una predicción sin plazo')
    expect(await card.getByRole('heading', { level: 2 }).innerText()).toContain('Valdeoca')
    expect(await card.locator('mark').allInnerTexts()).toEqual(['hará de Valdeoca'])

    await card.getByRole('button', { name: 'Copiar enlace al pasaje' }).click()
    await expect.poll(() => card.getByRole('status').innerText()).toBe('Enlace copiado.')
    const address = '/articulos/huerto-de-la-estacion/#afirmacion-ciudad-mas-verde'
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      served.url + address.slice(1),
    )
  })

  test('where nothing may be copied the address is shown, selected, and said to be', async () => {
    await page.context().clearPermissions()
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await search('?q=%22gasta+la+mitad%22')
    const card = hits(page).first()
    await card.getByRole('button', { name: 'Copiar enlace al pasaje' }).click()
    await expect.poll(() => card.getByRole('status').innerText()).toMatch(/no deja copiar/)
    expect(await card.getByRole('textbox').inputValue()).toMatch(/^http.*#afirmacion-/)
  })

  test('nothing found is said plainly, with words that are written alike, and the indexes', async () => {
    await search('?q=xyzzyq')
    expect(await status(page).innerText()).toBe('Sin resultados para «xyzzyq».')
    const main = page.locator('main')
    expect(await main.getByRole('link', { name: 'Todas las citas' }).last().isVisible()).toBe(true)

    await search('?q=semillero')
    const near = main.getByRole('button', { name: 'semillas' })
    await near.click()
    await settled(page)
    expect(await hits(page).count()).toBeGreaterThan(0)
  })

  test('offline it says so, and finds again when there is a line', async () => {
    await page.goto(`${served.url}buscar/`)
    await page.context().setOffline(true)
    await page.getByRole('searchbox').fill('goteo')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/no haya conexión/i)
    await page.context().setOffline(false)
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL(/q=goteo$/)
    await settled(page)
    expect(await hits(page).count()).toBeGreaterThan(1)
  })

  test('markup in a question stays text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> huerto'
    await search(`?q=${encodeURIComponent(hostile)}`)
    expect(await page.getByRole('searchbox').inputValue()).toBe(hostile)
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.title()).toContain('Buscar')
  })

  test('of what is pasted by mistake, only as much is asked as a question can be', async () => {
    await search('?q=huerto')
    await page.getByRole('searchbox').fill(`huerto ${'a'.repeat(100_000)}`)
    await page.waitForURL(/q=huerto\+a/)
    await settled(page)
    expect(page.url().length).toBeLessThan(400)
    expect((await status(page).innerText()).length).toBeLessThan(400)
  })

  test('what is typed is one step back, and Back returns to the question before', async () => {
    await search('?q=huerto')
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').pressSequentially('goteo', { delay: 20 })
    await page.waitForURL(/q=goteo$/)
    await settled(page)
    await page.goBack()
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('huerto')
    await expect.poll(() => hits(page).first().innerText()).toMatch(/huerto/)
  })

  test('what is found is announced once, however many keys a question takes', async () => {
    await search('?q=huerto')
    await page.evaluate(() => {
      const status = document.querySelector('main [role=status]')!
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => {
        if (said.at(-1) !== status.textContent) said.push(status.textContent)
      }).observe(status, { childList: true, characterData: true, subtree: true })
    })
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').pressSequentially('licencia abierta', { delay: 10 })
    await expect.poll(() => status(page).innerText()).toMatch(/resultados? para «licencia abierta»/)
    await settled(page)
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
    const found = said.filter((words) => /^\d+ resultado/.test(words.trim()))
    expect(found).toHaveLength(1)
  })

  test('more results are shown when asked, and are still there on the way back', async () => {
    await search('?q=huerto')
    expect(await hits(page).count()).toBe(20)
    await page.getByRole('button', { name: 'Mostrar más resultados' }).click()
    await expect.poll(() => hits(page).count()).toBeGreaterThan(20)
    const shown = await hits(page).count()
    await hits(page).last().getByRole('link').first().click()
    await page.waitForURL(/(articulos|temas|entidades|fuentes|metodo)\//)
    await page.goBack()
    await expect.poll(() => hits(page).count()).toBe(shown)
  })

  test('the empty page shows ways to ask that have an answer', async () => {
    await page.goto(`${served.url}buscar/`)
    const addresses = await page
      .locator('.search-explore a[href*="?"]')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href))
    expect(addresses.length).toBeGreaterThan(10)
    // One by each parameter, and by each that goes with another.
    const asking = (address: string) => [...new URL(address).searchParams.keys()].join()
    const ways = new Map(addresses.map((address) => [asking(address), address]))
    for (const address of ways.values()) {
      await page.goto(address)
      await settled(page)
      expect(await hits(page).count(), address).toBeGreaterThan(0)
    }
  })

  test('a browser can add it as a search engine', async () => {
    await page.goto(served.url)
    const link = page.locator('link[rel=search]')
    expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml')
    const description = await page.request.get(
      new URL((await link.getAttribute('href'))!, served.url).href,
    )
    const template = /template="([^"]*\?q=\{searchTerms\})"/.exec(await description.text())![1]!
    expect(new URL(template).pathname).toBe('/buscar/')
  })
})

/** The words that are painted as found. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
  )
}
