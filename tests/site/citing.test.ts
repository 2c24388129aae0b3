import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { kinds } from '../../src/edition/kinds.ts'
import { citationFileOf, citationFormats, citingPathOf, pathOf } from '../../src/edition/paths.ts'
import { anEdition } from '../an-edition.ts'
import { startBrowser, startWholeBrowser } from './browser.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { openEverything, runningText, sidewaysScroll } from './measure.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'
import { serve, type Served } from './serve.ts'

const { root, base } = inject('sites')
const corpus = await anEdition()
const pages = pagesIn(root)

const quotePage = '/citas/vela-variedad/'
const claimPage = '/afirmaciones/planos-abiertos/'
const citingPage = citingPathOf(corpus.articles[0]!)

const wordsOf = (where: string) =>
  textIn(pages.find((page) => page.path === where)!.document).replace(/\s+/g, ' ')

const cited = (['article', 'quote', 'claim'] as const).flatMap((kind) =>
  corpus[kinds[kind].collection].map(({ id }) => ({ kind, id })),
)
const publishers = corpus.articles.map(({ url }) => url)

describe('files for reference managers', () => {
  test('are there for every article, quote and claim, and linked from where they are cited', () => {
    for (const { kind, id } of cited) {
      const page = pages.find(({ path }) => path === pathOf(kind, id))!
      const links = elementsIn(page.document).map((element) => attribute(element, 'href'))
      for (const { ending } of citationFormats) {
        const file = citationFileOf(kind, id, ending)
        expect(existsSync(path.join(root, file)), file).toBe(true)
        expect(links, page.path).toContain(file)
      }
    }
  })

  test('of a claim hold the words in the article and our assessment', () => {
    const file = readFileSync(path.join(root, claimPage, 'citar.json'), 'utf8')
    expect(JSON.parse(file)).toMatchObject([
      { id: 'afirmacion-planos-abiertos', 'container-title': 'La Hoja' },
      { id: 'valoracion-planos-abiertos', 'container-title': 'Glosa' },
    ])
  })

  test('have every source of the bibliography', () => {
    const read = (ending: string) =>
      readFileSync(path.join(root, `datos/bibliografia.${ending}`), 'utf8')
    const ids = corpus.sources.map(({ id }) => id)
    expect((JSON.parse(read('json')) as { id: string }[]).map(({ id }) => id)).toEqual(ids)
    expect([...read('bib').matchAll(/^@\w+\{(.+),$/gm)].map(([, id]) => id)).toEqual(ids)
    expect([...read('ris').matchAll(/^ID {2}- (.+)\r$/gm)].map(([, id]) => id)).toEqual(ids)
  })

  test('have addresses below the base path', () => {
    const file = readFileSync(path.join(base, quotePage, 'citar.json'), 'utf8')
    expect(file).toContain(`${siteUrl}${basePath}articulos/huerto-de-la-estacion/#cita-vela`)
  })
})

test('the file of passages has them all, below the base path', () => {
  const file = path.join(base, 'articulos/huerto-de-la-estacion/pasajes.json')
  const { paragraphs, sections, quotes, claims } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { url: string }[]
  >
  const [article] = corpus.articles
  expect([paragraphs, sections, quotes, claims].map((list) => list?.length)).toEqual([
    article!.paragraphs.length,
    article!.sections.length,
    article!.quotes.length,
    article!.claims.length,
  ])
  expect(quotes![0]!.url).toBe(`${siteUrl}${basePath}citas/vela-variedad/`)
})

test('the article shows its reference and leads to the other styles', () => {
  const page = pages.find(({ path }) => path === '/articulos/huerto-de-la-estacion/')!
  expect(wordsOf(page.path)).toContain(
    '[Regalar las llaves: el huerto de la estación ante la ciudad]. La Hoja [en línea]. Red de Huertos, 28 de octubre de 2024 [consulta: fecha]. Disponible en: https://lahoja.example/mx/huerto-de-la-estacion.',
  )
  const links = elementsIn(page.document).map((element) => attribute(element, 'href'))
  expect(links).toContain(citingPage)
})

test.each([quotePage, claimPage, citingPage])(
  '%s has the reference in every style, with titles in italics',
  (where) => {
    const page = pages.find(({ path }) => path === where)!
    const lists = elementsIn(page.document, (element) =>
      /\bcitations\b/.test(attribute(element, 'class') ?? ''),
    )
    const styles = elementsIn(lists[0]!, ({ tagName }) => tagName === 'summary')
    expect(styles.map((style) => textIn(style))).toEqual([
      'ISO 690',
      'APA 7',
      'MLA 9',
      'Chicago 17 (notas)',
    ])
    const italics = elementsIn(lists[0]!, ({ tagName }) => tagName === 'i')
    expect(new Set(italics.map((element) => textIn(element)))).toEqual(new Set(['La Hoja']))
  },
)

test('a quote and a claim lead to the same words in the page of the publisher', () => {
  for (const { kind, id } of cited.filter(({ kind }) => kind !== 'article')) {
    const { path, document } = pages.find(({ path }) => path === pathOf(kind, id))!
    const links = elementsIn(document).flatMap((element) => attribute(element, 'href') ?? [])
    expect(
      links.filter((link) => publishers.some((url) => link.startsWith(`${url}#:~:text=`))),
      path,
    ).toHaveLength(1)
  }
})

describe('in a browser', () => {
  let browser: Browser
  let site: Served

  beforeAll(async () => {
    browser = await startBrowser()
    site = await serve(root)
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })

  test('citations are read, and selected, without script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}${claimPage.slice(1)}#citar`)
    const citing = page.locator('#citar')
    await citing.getByText('APA 7').first().click()
    expect(await citing.innerText()).toContain(
      '(2024, 28 de octubre). La Hoja. https://lahoja.example/mx/huerto-de-la-estacion',
    )
    expect(await citing.innerText()).toContain('Valoración de «está publicando sus planos')
    await page.close()
  })

  test('a directive to a passage leads a browser to the words of the passage', async () => {
    const { quotes } = JSON.parse(
      readFileSync(path.join(root, 'articulos/huerto-de-la-estacion/pasajes.json'), 'utf8'),
    ) as { quotes: { publisherUrl: string }[] }
    const whole = await startWholeBrowser()
    onTestFinished(() => whole.close())
    const page = await whole.newPage({ viewport: { width: 800, height: 600 } })
    const last = quotes.at(-1)!.publisherUrl
    // Our page has the same words; browsers follow a directive in a navigation of the reader's.
    await page.goto(`${site.url}articulos/huerto-de-la-estacion/#${last.split('#')[1]!}`)
    await page.waitForFunction(() => window.scrollY > 0)
    const passage = page.locator('#cita-nunez-mas-barrios').first()
    expect(await passage.evaluate(isInWindow)).toBe(true)
  })

  // In a wide window they are judged with all others (`accessibility.test.ts`).
  test('axe finds nothing at 360 pixels, in either theme', async () => {
    const viewport = { width: 360, height: 800 }
    const page = await browser.newPage({ bypassCSP: true, viewport })
    for (const where of [quotePage, claimPage, citingPage]) {
      await page.goto(site.url + where.slice(1))
      await page.evaluate(openEverything)
      expect(await page.evaluate(sidewaysScroll), where).toBe(0)
      await page.evaluate(axe.source)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // A theme changes colours and nothing else.
        const rules = colorScheme === 'dark' ? '{ runOnly: ["cat.color"] }' : '{}'
        expect(await violationsOf(page, rules), `${where} ${colorScheme}`).toEqual([])
        expect((await page.evaluate(runningText, 7)).faint, `${where} ${colorScheme}`).toEqual([])
      }
    }
    await page.close()
  })

  async function violationsOf(page: Page, rules: string): Promise<string[]> {
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${rules})`)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }

  test('on paper every style is there', async () => {
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.goto(site.url + quotePage.slice(1))
    for (const words of ['(2024, 28 de octubre)', '[Regalar las llaves], párr. 3']) {
      const visible = page.locator('#citar').getByText(words).first()
      expect((await visible.boundingBox())?.height, words).toBeGreaterThan(0)
    }
    await page.close()
  })
})

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
