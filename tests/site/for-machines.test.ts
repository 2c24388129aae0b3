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
      if (trails[0]) expect(JSON.stringify(trails[0])).toContain(`"item":"${root}"`)
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
    const article = '/articulos/huerto-de-la-estacion/'
    expect(alternatesOf(article).map(([type]) => type)).toEqual([
      'application/x-bibtex',
      'application/x-research-info-systems',
      'text/markdown',
    ])
  })
})

interface PersonName {
  family: string
  given?: string
  'non-dropping-particle'?: string
}

interface CslRecord {
  title: string
  author?: ({ literal: string } | PersonName)[]
  'container-title': string
  publisher?: string
  issued?: { 'date-parts': [number[]] }
  URL?: string
}

/** What reference managers read in the head of a page. */
function citedAs(page: Page) {
  const metas = elementsIn(page.document, ({ tagName }) => tagName === 'meta')
  const all = (name: string) =>
    metas
      .filter((meta) => attribute(meta, 'name') === name)
      .map((meta) => attribute(meta, 'content'))
  return {
    title: all('citation_title'),
    authors: all('citation_author'),
    date: all('citation_publication_date'),
    publisher: all('citation_publisher'),
    url: all('citation_public_url'),
  }
}

/** The same of a record for reference managers, on the page that it cites. */
function asTags(record: CslRecord, address: string): ReturnType<typeof citedAs> {
  const { title, author = [], publisher, issued, URL } = record
  const date = issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
  return {
    title: [title],
    authors: author.map((name) => {
      if ('literal' in name) return name.literal
      const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
      return [family, name.given].filter(Boolean).join(', ')
    }),
    date: date === undefined ? [] : [date],
    publisher: [publisher ?? record['container-title']],
    url: URL === undefined || URL === address ? [] : [URL],
  }
}

describe('reference managers find in the head of a page', () => {
  const folder = inject('sites').root
  const pages = pagesIn(folder).filter(isPublic)

  test('what the record beside it says, of every article, quote and claim', () => {
    let records = 0
    for (const page of pages.filter(({ path }) =>
      /^\/(articulos|citas|afirmaciones)\/./.test(path),
    )) {
      const file = path.join(folder, page.path.replace(/citar\/$/, ''), 'citar.json')
      // The second record of a claim is our assessment, which is what its page is.
      const record = (JSON.parse(readFileSync(file, 'utf8')) as CslRecord[]).at(-1)!
      expect(citedAs(page), page.path).toEqual(asTags(record, siteUrl + page.path))
      records += 1
    }
    expect(records).toBeGreaterThan(40)
  })

  test('that any other page is the edition’s, with its title and a day', () => {
    for (const page of pages.filter(
      ({ path }) => !/^\/(articulos|citas|afirmaciones)\/./.test(path),
    )) {
      const [heading] = elementsIn(
        page.document,
        (meta) => attribute(meta, 'property') === 'og:title',
      )
      expect(citedAs(page), page.path).toEqual({
        title: [attribute(heading!, 'content')],
        authors: ['Glosa'],
        date: [expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
        publisher: ['Glosa'],
        url: [],
      })
    }
  })
})

test.each(['root', 'base'] as const)(
  'every page of the site “%s” is signposted: its address, type, author, licence and records, which are there',
  (site) => {
    const folder = inject('sites')[site]
    const root = siteUrl + (site === 'root' ? '/' : basePath)
    const addresses = new Map(pagesIn(folder).map((page) => [root + page.path.slice(1), page]))
    const isThere = (address: string) =>
      addresses.has(address.split('#')[0] ?? '') ||
      existsSync(path.join(folder, address.slice(root.length)))
    for (const [address, page] of [...addresses].filter(([, page]) => isPublic(page))) {
      const links = elementsIn(page.document, ({ tagName }) => tagName === 'link').map((link) => ({
        rel: attribute(link, 'rel'),
        href: new URL(attribute(link, 'href')!, address).href,
      }))
      const to = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href)
      const graph = graphOf(page)[0]?.['@type']
      expect(to('cite-as'), page.path).toEqual([address])
      expect(to('type'), page.path).toEqual([
        `https://schema.org/${graph === 'BreadcrumbList' ? 'WebPage' : graph}`,
      ])
      const hasWords = /^\/(articulos|citas)\/./.test(page.path)
      expect(to('license'), page.path).toEqual([
        hasWords ? `${root}metodo/#derechos` : 'https://creativecommons.org/licenses/by/4.0/',
      ])
      if (!hasWords) expect(to('author'), page.path).toEqual([`${root}quien-hace-glosa/`])
      const targets = ['author', 'describedby', 'item', 'linkset'].flatMap(to)
      expect(targets.filter((target) => !isThere(target))).toEqual([])
      if (/^\/(articulos|citas|afirmaciones)\/./.test(page.path)) {
        expect(to('describedby'), page.path).toEqual([
          `${address.replace(/citar\/$/, '')}citar.bib`,
        ])
      }
    }
  },
)

test('the data are signposted as one object with its files, and each file leads back to it', () => {
  const folder = inject('sites').root
  const page = pagesIn(folder).find(({ path }) => path === '/datos/')!
  const linksTo = (rel: string) =>
    elementsIn(page.document, (link) => attribute(link, 'rel') === rel).map((link) => ({
      href: new URL(attribute(link, 'href')!, siteUrl).href,
      type: attribute(link, 'type'),
    }))
  expect(linksTo('linkset')).toEqual([
    { href: `${siteUrl}/datos/linkset.json`, type: 'application/linkset+json' },
  ])
  const { linkset } = JSON.parse(readFileSync(path.join(folder, 'datos/linkset.json'), 'utf8')) as {
    linkset: ({ anchor: string } & Record<string, { href: string; type?: string }[]>)[]
  }
  const [whole, ...files] = linkset
  expect(whole).toMatchObject({ anchor: `${siteUrl}/datos/`, item: linksTo('item') })
  expect(whole?.describedby).toEqual(linksTo('describedby'))
  expect(whole?.['cite-as']).toEqual([{ href: `${siteUrl}/datos/` }])
  expect(whole?.license).toEqual([{ href: 'https://creativecommons.org/licenses/by/4.0/' }])
  expect(files.length).toBeGreaterThan(30)
  const items = linksTo('item').map(({ href }) => href)
  for (const { anchor, collection, license } of files) {
    expect(items).toContain(anchor)
    expect(collection).toEqual([{ href: `${siteUrl}/datos/`, type: 'text/html' }])
    const terms = anchor.endsWith('original.txt')
      ? `${siteUrl}/metodo/#derechos`
      : 'https://creativecommons.org/licenses/by/4.0/'
    expect(license).toEqual([{ href: terms }])
  }
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
    (script) => script.tagName === 'script' && attribute(script, 'type') === 'application/ld+json',
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
