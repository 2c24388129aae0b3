import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, inject, test } from 'vitest'
import { problemsIn } from '../exports/schema-org/problems-in.ts'
import { linksIn, readMarkdown } from '../exports/markdown/read-markdown.ts'
import { startBrowser } from './browser.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { pageKinds } from './page-kinds.ts'
import { attribute, elementsIn, pagesIn, textIn, type Page } from './pages.ts'
import { serve } from './serve.ts'

interface Thing {
  '@type': string
  '@id': string
}

describe.each([
  { site: 'root', base: '/' },
  { site: 'base', base: basePath },
] as const)('in the site “$site”', ({ site, base }) => {
  const folder = inject('sites')[site]
  const root = siteUrl + base
  const pages = pagesIn(folder).filter(isPublic)
  const addressOf = (page: Page) => root + page.path.slice(1)
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

  test('every page has one graph, sound by schema.org’s vocabulary', () => {
    const documents = pages.map((page) => dataIn(page))
    expect(documents.map(({ length }) => length)).toEqual(pages.map(() => 1))
    expect(problemsIn(documents.flat())).toEqual([])
  })

  test('every graph speaks of its own page, and leads back to the front page', () => {
    for (const page of pages) {
      const address = addressOf(page)
      const things = graphOf(page)
      for (const thing of things) expect(thing['@id'].split('#')[0], page.path).toBe(address)
      const trails = things.filter((thing) => thing['@type'] === 'BreadcrumbList')
      expect(trails.length, page.path).toBe(page.path === '/' ? 0 : 1)
      if (trails[0]) expect(JSON.stringify(trails[0])).toContain(`"@id":"${root}"`)
    }
  })

  test('each kind of page is about its kind of thing', () => {
    const types = new Map(pages.map((page) => [page.path, graphOf(page)[0]?.['@type']]))
    const typesBelow = (start: string) =>
      new Set(
        [...types]
          .filter(([path]) => path.startsWith(start) && path !== start && !path.endsWith('/citar/'))
          .map(([, type]) => type),
      )
    expect(types.get('/')).toBe('WebSite')
    expect(types.get('/datos/')).toBe('Dataset')
    expect(typesBelow('/articulos/')).toEqual(new Set(['Article']))
    expect(typesBelow('/citas/')).toEqual(new Set(['Quotation']))
    expect(typesBelow('/temas/')).toEqual(new Set(['CollectionPage']))
    expect(typesBelow('/afirmaciones/')).toEqual(new Set(['ClaimReview', 'CreativeWork']))
    expect(types.get('/afirmaciones/promocion-verdor/')).toBe('CreativeWork')
    expect(types.get('/entidades/marta-vela/')).toBe('Person')
    expect(types.get('/entidades/bancal-3/')).toBe('SoftwareApplication')
  })

  test('the sitemap lists every page and nothing else', () => {
    expect(textsIn(read('sitemap.xml'), 'loc').toSorted()).toEqual(pages.map(addressOf).toSorted())
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml\n`)
  })

  test('the feeds lead to pages that are there, and their ids to the assessment meant', () => {
    const anchors = new Set(
      pages.flatMap((page) =>
        elementsIn(page.document).map(
          (element) => `${addressOf(page)}#${attribute(element, 'id')}`,
        ),
      ),
    )
    const addresses = pages.map(addressOf)
    const feed = JSON.parse(read('novedades.json')) as { items: { id: string; url: string }[] }
    expect(feed.items.length).toBeGreaterThan(0)
    for (const { id, url } of feed.items) {
      expect(addresses).toContain(url.split('#')[0])
      if (url.includes('#')) expect(anchors).toContain(url)
      if (id.includes('#valoracion-')) expect(anchors).toContain(id)
    }
    expect(textsIn(read('novedades.xml'), 'id')).toEqual([
      `${root}novedades.xml`,
      ...feed.items.map(({ id }) => id),
    ])
  })

  test('every document that llms.txt and others link to is there', () => {
    const documents = linksIn(readMarkdown(read('llms.txt')))
      .filter((url) => url.endsWith('.md'))
      .map((url) => url.slice(root.length))
    expect(documents.length).toBeGreaterThan(30)
    for (const document of documents) {
      const links = linksIn(readMarkdown(read(document)))
      for (const url of links.filter((url) => url.startsWith(root))) {
        const [file = ''] = url.slice(root.length).split('#')
        const target = file === '' || file.endsWith('/') ? `${file}index.html` : file
        expect(existsSync(path.join(folder, target)), `${document} → ${url}`).toBe(true)
      }
    }
  })

  test('pages name the same in other formats, and the feeds; articles, weighed to the byte, only the first', () => {
    const alternatesOf = (path: string) =>
      elementsIn(
        pages.find((page) => page.path === path)!.document,
        (link) => attribute(link, 'rel') === 'alternate',
      ).map((link) => [attribute(link, 'type'), attribute(link, 'href')])
    const feeds = [
      ['application/atom+xml', `${base}novedades.xml`],
      ['application/feed+json', `${base}novedades.json`],
    ]
    for (const { path } of pages.filter(({ path }) => !isArticle(path))) {
      expect(alternatesOf(path), path).toEqual(expect.arrayContaining(feeds))
    }
    for (const path of [
      '/citas/vela-variedad/',
      '/afirmaciones/planos-abiertos/',
      '/temas/agua/',
      '/articulos/huerto-de-la-estacion/',
    ]) {
      expect(alternatesOf(path), path).toContainEqual([
        'text/markdown',
        `${base}${path.slice(1)}index.md`,
      ])
    }
    expect(alternatesOf('/articulos/huerto-de-la-estacion/')).toHaveLength(1)
  })
})

test('the data on the page of an article costs at most 350 bytes', () => {
  const article = pagesIn(inject('sites').root).find(({ path }) => isArticle(path))!
  const without = article.html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
  expect(without.length).toBeLessThan(article.html.length)
  const weigh = (html: string) => brotliCompressSync(html).length
  expect(weigh(article.html) - weigh(without)).toBeLessThanOrEqual(350)
})

test('a browser finds nothing in it that the security policy forbids', async () => {
  const served = await serve(inject('sites').root)
  const browser = await startBrowser()
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.exposeFunction('complain', (directive: string) => complaints.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      ;(window as unknown as { complain: (directive: string) => void }).complain(violatedDirective)
    })
  })

  for (const kind of Object.values(await pageKinds())) {
    await page.goto(served.url + kind.slice(1))
    const data = await page.evaluate(
      () => document.querySelectorAll('script[type="application/ld+json"]').length,
    )
    expect(data, kind).toBe(1)
  }
  await browser.close()
  served.close()
  expect(complaints).toEqual([])
})

/** Whether that is the page of an article, with its text. */
function isArticle(path: string): boolean {
  return /^\/articulos\/[^/]+\/$/.test(path)
}

/** Whether a page stands for something, unlike the one for what is missing. */
function isPublic(page: Page): boolean {
  return elementsIn(page.document, (link) => attribute(link, 'rel') === 'canonical').length > 0
}

function dataIn(page: Page): string[] {
  return elementsIn(
    page.document,
    (script) => attribute(script, 'type') === 'application/ld+json',
  ).map((script) => textIn(script))
}

function graphOf(page: Page): Thing[] {
  return dataIn(page).flatMap((text) => (JSON.parse(text) as { '@graph': Thing[] })['@graph'])
}

function textsIn(xml: string, name: string): string[] {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'application/xml')
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')
}
