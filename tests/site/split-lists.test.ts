import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCheckout, build, remove } from './a-site.ts'
import { startBrowser } from './browser.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { invalidIn } from './invalid-in.ts'
import { sidewaysScroll, smallTargets } from './measure.ts'
import { attribute, elementsIn, pagesIn, textIn, type Page as BuiltPage } from './pages.ts'
import { serve, type Served } from './serve.ts'
import { splitSooner } from './split-sooner.ts'

/*
 * An edition of a few articles whose lists are split as those of a thousand are. It says nothing of
 * licences and of who makes it either, so that one build shows both.
 */

let root: string
let site: string
let pages: BuiltPage[]
let before: Map<string, number>
let browser: Browser
let served: Served

beforeAll(async () => {
  root = await aCheckout()
  before = picturesKept()
  for (const name of ['licences', 'about.yaml']) {
    await rm(path.join(root, 'content', name), { recursive: true })
  }
  await splitSooner(root)
  site = await build(root, { SITE_URL: siteUrl, BASE_PATH: basePath })
  pages = pagesIn(site).filter(({ path }) => path.startsWith('/indice/'))
  browser = await startBrowser()
  served = await serve(site, basePath)
})
afterAll(async () => {
  await browser.close()
  served.close()
  await remove(root)
})

/** When each picture was drawn that is kept from one build to the next. */
function picturesKept(): Map<string, number> {
  const folder = path.join(root, 'node_modules/.astro/glosa-previews')
  return new Map(
    readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).mtimeMs]),
  )
}

test('an edition without licences and makers has no page of them, and no link to one', async () => {
  for (const folder of ['licencias', 'quien-hace-glosa']) {
    expect(existsSync(path.join(site, folder))).toBe(false)
    expect(await readFile(path.join(site, 'index.html'), 'utf8')).not.toContain(`/${folder}/`)
  }
})

test('a build takes its pictures from an earlier one, which was for another address', () => {
  const again = [...picturesKept()].filter(([name]) => before.has(name))
  expect(again.length).toBeGreaterThan(30)
  expect(again.filter(([name, time]) => before.get(name) !== time)).toEqual([])
})

const recordsOf = (file: string) =>
  JSON.parse(readFileSync(path.join(site, 'datos', file), 'utf8')) as { id: string }[]

describe('without script', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ javaScriptEnabled: false })
  })
  afterAll(() => page.close())

  test.each([
    { list: 'citas', file: 'citas.json', entry: '.entries a[href^="/glosa/citas/"]' },
    {
      list: 'afirmaciones',
      file: 'afirmaciones.json',
      entry: '.entries a[href^="/glosa/afirmaciones/"]',
    },
    { list: 'fuentes', file: 'fuentes.json', entry: '.entries > li[id^="fuente-"]' },
  ])('the links of $list lead to each entry, on one page', async ({ list, file, entry }) => {
    const seen = new Set<string>()
    const found: string[] = []
    const toSee = [`${served.url}${list}/`]
    for (const url of toSee) {
      if (seen.has(url)) continue
      seen.add(url)
      await page.goto(url)
      found.push(
        ...(await page
          .locator(entry)
          .evaluateAll((all) =>
            all.map((one) => one.id.slice(7) || one.getAttribute('href')!.split('/').at(-2)!),
          )),
      )
      toSee.push(
        ...(await page
          .locator(`main a[href*="/indice/${list}/"]`)
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.split('#')[0]!))),
      )
    }
    const ids = recordsOf(file).map(({ id }) => id)
    expect(found.toSorted()).toEqual(ids.toSorted())
  })

  test('from page to page one comes to the end of a list, and back', async () => {
    await page.goto(`${served.url}afirmaciones/`)
    await page.locator('.index-group h2 a').first().click()
    const read = async (way: string) => {
      const addresses = [page.url()]
      for (;;) {
        const link = page.locator(`nav a[rel="${way}"]`)
        if ((await link.count()) === 0) return addresses
        const inHead = await page.locator(`head link[rel="${way}"]`).getAttribute('href')
        expect(await link.getAttribute('href')).toBe(inHead)
        await link.click()
        addresses.push(page.url())
      }
    }
    const there = await read('next')
    expect(there.length).toBeGreaterThan(4)
    expect((await read('prev')).toReversed()).toEqual(there)
  })

  test('the first page of a list says what to do with a link to an entry', async () => {
    const [source] = recordsOf('fuentes.json')
    await page.goto(`${served.url}fuentes/#fuente-${source!.id}`)
    expect(await page.locator('main').innerText()).toContain('Esta lista ocupa varias páginas')
    expect(await page.getByRole('link', { name: /^Primarias/ }).count()).toBeGreaterThan(0)
  })
})

describe('with script', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage()
  })
  afterAll(() => page.close())

  test('the address of a source leads to it, whatever page it is on', async () => {
    for (const { id } of recordsOf('fuentes.json').slice(0, 4)) {
      await page.goto(`${served.url}fuentes/#fuente-${id}`)
      await page.waitForURL(/\/indice\/fuentes\//)
      const entry = page.locator(':target')
      await expect.poll(() => entry.count()).toBe(1)
      expect(await entry.getAttribute('id')).toBe(`fuente-${id}`)
      await expect.poll(() => entry.isVisible()).toBe(true)
    }
  })

  test('so does the anchor of a speaker, and one of a source on another page of the list', async () => {
    await page.goto(`${served.url}citas/#ana-ejemplo`)
    await page.waitForURL(/\/indice\/citas\/a\/#ana-ejemplo$/)
    await expect.poll(() => page.locator(':target').count()).toBe(1)
    const [one] = recordsOf('fuentes.json')
    await page.goto(`${served.url}indice/fuentes/primaria/#fuente-${one!.id}`)
    await page.waitForURL(new RegExp(`/indice/fuentes/.*/#fuente-${one!.id}$`))
    await expect.poll(() => page.locator(':target').count()).toBe(1)
  })

  test('an anchor that never was is told of, as on any page', async () => {
    await page.goto(`${served.url}fuentes/#fuente-que-no-existe`)
    await expect
      .poll(() => page.locator('.lost-anchor').innerText())
      .toContain('no hay ningún lugar')
  })
})

describe('every page of a list', () => {
  const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]

  test('says which part it is', () => {
    const titles = pages.map(({ html }) => titleOf(html))
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    expect(titles).toEqual(
      expect.arrayContaining(['Citas: A · Glosa', 'Fuentes: Primarias, C · Glosa']),
    )
  })

  test('is in the sitemap, and its own canonical address', () => {
    const sitemap = readFileSync(path.join(site, 'sitemap.xml'), 'utf8')
    for (const { path, html } of pages) {
      expect(sitemap).toContain(`/glosa${path}</loc>`)
      expect(html).toContain(`<link rel="canonical" href="https://edicion.example/glosa${path}"`)
    }
  })

  test('is reached through the list, by its trail', () => {
    for (const { path, document } of pages) {
      const [trail] = elementsIn(document, (one) => attribute(one, 'class') === 'trail-list')
      expect(textIn(trail!).length, path).toBeGreaterThan('Portada'.length)
    }
  })

  test('describes its own entries to machines, and no others', () => {
    const [letter] = pages.filter(({ path }) => path === '/indice/citas/a/')
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(letter!.html) ?? []
    const { '@graph': graph } = JSON.parse(json!) as {
      '@graph': { mainEntity?: { numberOfItems: number } }[]
    }
    expect(graph[0]!.mainEntity!.numberOfItems).toBe(2)
  })
})

test('the pages of lists are valid, fit any window and pass axe', async () => {
  expect(await invalidIn(pages)).toEqual([])
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' })
  const seen = ['fuentes/', 'indice/fuentes/primaria/', 'indice/citas/a/', 'indice/tema/agua/2024/']
  for (const path of seen) {
    await page.goto(served.url + path)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(sidewaysScroll), path).toBe(0)
      expect(await page.evaluate(smallTargets), path).toEqual([])
    }
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + html))).toEqual([])
  }
  await page.close()
})

test('a theme shows its newest passages, and leads to all of them', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${served.url}temas/agua/`)
  const more = page.getByRole('link', { name: 'Todo, por fecha' })
  await more.click()
  expect(page.url()).toContain('/glosa/indice/tema/agua/')
  expect(await page.getByRole('link', { name: /^2024/ }).count()).toBe(1)
  await page.close()
})
