import { statSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import { describe, expect, inject, test } from 'vitest'
import { anEdition } from '../an-edition.ts'
import { startBrowser } from './browser.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { invalidIn } from './invalid-in.ts'
import { sidewaysScroll } from './measure.ts'
import { flat, saidOf } from './said-of.ts'
import { attribute, elementsIn, pagesIn, savedPagesIn, textIn, type Page } from './pages.ts'

const { articles } = await anEdition()
const saved = savedPagesIn(inject('sites').root)
const siteFile = (address: string) => path.join(inject('sites').root, address)
const pageOf = (id: string) => saved.find(({ path }) => path === `/articulos/${id}/${id}.html`)!
const wordsOf = ({ document }: Page) =>
  textIn(document, ({ tagName }) => tagName === 'style').replace(/\s+/g, ' ')

describe('an article as a file to keep', () => {
  test('is there for every published article', () => {
    expect(saved.map(({ path }) => path).toSorted()).toEqual(
      articles.map(({ id }) => `/articulos/${id}/${id}.html`).toSorted(),
    )
  })

  test('is valid HTML, in which no id stands twice', async () => {
    expect(await invalidIn(saved)).toEqual([])
    for (const { path, document } of saved) {
      const ids = elementsIn(document).flatMap((element) => attribute(element, 'id') ?? [])
      expect(ids, path).toEqual([...new Set(ids)])
    }
  })

  test.each(articles.map((article) => [article.id, article] as const))(
    'has all that %s says and all that is said of it',
    (id, article) => {
      const words = wordsOf(pageOf(id))
      expect(saidOf(article).filter((text) => !words.includes(text))).toEqual([])
      expect(pageOf(id).html).toContain(article.url ?? 'No tiene página en la web')
    },
  )

  test('keeps what was retracted, and nothing of a draft', () => {
    const garden = articles.find(({ id }) => id === 'huerto-de-la-estacion')!
    const before = garden.revisions.flatMap(({ changes }) =>
      changes.flatMap(({ before }) => before),
    )
    expect(before).not.toEqual([])
    for (const { text } of before) expect(wordsOf(pageOf(garden.id))).toContain(flat(text))
    for (const { html } of saved) expect(html).not.toContain('aljibe-del-patio')
  })

  test('leads from the words to their note and back', () => {
    for (const { path, document } of saved) {
      const byId = new Map(elementsIn(document).map((one) => [attribute(one, 'id'), one]))
      const signs = elementsIn(document, (link) => attribute(link, 'role') === 'doc-noteref')
      expect(signs.length, path).toBeGreaterThan(0)
      for (const sign of signs) {
        expect(attribute(sign, 'aria-label'), path).toContain(textIn(sign).replace(/[\s[\]]/g, ''))
        expect(byId.has(attribute(sign, 'href')!.slice(1)), path).toBe(true)
      }
      const back = elementsIn(document, (link) => attribute(link, 'class') === 'self-link no-print')
      for (const link of back) expect(byId.has(attribute(link, 'href')!.slice(1)), path).toBe(true)
    }
  })

  test('links into itself where it can, and in full to the site', () => {
    for (const site of ['root', 'base'] as const) {
      const base = siteUrl + (site === 'base' ? basePath : '/')
      const known = new Set(pagesIn(inject('sites')[site]).map(({ path }) => path.slice(1)))
      for (const { path, document } of savedPagesIn(inject('sites')[site])) {
        const ids = new Set(elementsIn(document).map((one) => attribute(one, 'id')))
        const links = elementsIn(document, ({ tagName }) => tagName === 'a')
        const broken = links
          .map((link) => attribute(link, 'href')!)
          .filter((href) => {
            if (href.startsWith('#')) return !ids.has(href.slice(1))
            if (!href.startsWith(base)) return !/^https?:/.test(href)
            return !known.has(href.slice(base.length).replace(/#.*/, ''))
          })
        expect(broken, path).toEqual([])
      }
    }
  })

  test('tells robots that it is a copy of the page', () => {
    for (const { path, document } of saved) {
      const [canonical] = elementsIn(document, (link) => attribute(link, 'rel') === 'canonical')
      expect(attribute(canonical!, 'href')).toBe(siteUrl + path.replace(/[^/]+$/, ''))
      const [robots] = elementsIn(document, (meta) => attribute(meta, 'name') === 'robots')
      expect(attribute(robots!, 'content')).toBe('noindex')
    }
  })

  test('its page offers it, with its size', () => {
    for (const { path, html } of saved) {
      const page = pagesIn(inject('sites').root).find((one) =>
        path.startsWith(`${one.path}${path.split('/')[2]}.`),
      )
      const book = path.replace(/html$/, 'epub')
      const sizes = { [path]: Buffer.byteLength(html), [book]: statSync(siteFile(book)).size }
      for (const [name, size] of Object.entries(sizes)) {
        const told = new RegExp(`href="${name}" download>[^<]*</a>, (\\d+)\\skB`).exec(page!.html)
        expect(Number(told?.[1]), name).toBe(Math.round(size / 1000))
      }
    }
  })
})

test('a file that was mailed opens without a network, whole and legible for everyone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-saved-'))
  const browser = await startBrowser()
  try {
    for (const one of saved.filter(({ path }) => /acequia|huerto/.test(path))) {
      const file = path.join(folder, path.basename(one.file))
      await copyFile(one.file, file)
      const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const asked: string[] = []
      const refused: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => refused.push(message.text()))
      await page.goto(pathToFileURL(file).href)
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready
        return [...document.fonts].filter(({ status }) => status === 'loaded').length
      })
      expect(fonts).toBeGreaterThanOrEqual(2)
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href])
      expect(refused).toEqual([])

      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(sidewaysScroll), `${width}`).toBe(0)
      }
      // A link to a note opens it.
      await page.locator('.mark-link').first().click()
      expect(await page.locator('.gloss-body').first().isVisible()).toBe(true)
      await context.close()

      const judged = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' })
      await judged.goto(pathToFileURL(file).href)
      await judged.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await judged.evaluate(axe.source)
      for (const colorScheme of ['light', 'dark'] as const) {
        await judged.emulateMedia({ colorScheme })
        // A theme changes colours and nothing else.
        const rules = colorScheme === 'dark' ? '{ runOnly: ["cat.color"] }' : '{}'
        const { violations } = await judged.evaluate<AxeResults>(`axe.run(document, ${rules})`)
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([])
      }
      await judged.close()
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}, 60_000)
