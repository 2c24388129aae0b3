import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { anEdition } from '../an-edition.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { attribute, elementsIn, pagesIn, type Page } from './pages.ts'

describe.each([
  { site: 'root', base: '/' },
  { site: 'base', base: basePath },
] as const)('in the site “$site”', ({ site, base }) => {
  const folder = inject('sites')[site]
  const pages = pagesIn(folder)
  const ids = new Map(pages.map((page) => [page.path, idsIn(page)]))

  test('every link, form and file inside the site leads to something that is there', () => {
    const broken = pages.flatMap((page) =>
      addressesIn(page)
        .filter((address) => !/^[a-z]+:/.test(address))
        .filter((address) => !leadsSomewhere(address, page))
        .map((address) => `${page.path} → ${address}`),
    )
    expect(broken).toEqual([])
  })

  function leadsSomewhere(address: string, from: Page): boolean {
    const url = new URL(address, `http://site${base.slice(0, -1)}${from.path}`)
    if (!url.pathname.startsWith(base)) return false
    const target = url.pathname.slice(base.length - 1)
    if (!target.endsWith('/')) return existsSync(path.join(folder, target))
    const anchors = ids.get(target)
    return anchors !== undefined && (url.hash === '' || anchors.has(url.hash.slice(1)))
  }
})

test('no page has an id twice', () => {
  for (const page of pagesIn(inject('sites').root)) {
    const all = elementsIn(page.document).flatMap((element) => attribute(element, 'id') ?? [])
    expect(all, page.path).toEqual([...new Set(all)])
  }
})

/** Whether a page stands for a thing, and is not what leads on from an old address. */
const isListed = ({ path, html }: Page) =>
  path === '/404.html' || !html.includes('content="noindex"')

test('every page names its canonical address, but for the page that stands for none', () => {
  for (const page of pagesIn(inject('sites').base).filter(isListed)) {
    const [canonical] = elementsIn(page.document, (link) => attribute(link, 'rel') === 'canonical')
    const expected = `${siteUrl}${basePath.slice(0, -1)}${page.path}`
    expect(canonical && attribute(canonical, 'href'), page.path).toBe(
      page.path === '/404.html' ? undefined : expected,
    )
  }
})

test('front page, then index: two clicks lead to every article, theme, quote and claim', async () => {
  const pages = pagesIn(inject('sites').root).filter(isListed)
  const linksOf = (path: string) => {
    const page = pages.find((page) => page.path === path)
    return page ? addressesIn(page).map((address) => address.split('#')[0] ?? '') : []
  }
  const reached = new Set(linksOf('/').flatMap((first) => [first, ...linksOf(first)]))

  const wanted = pages
    .map((page) => page.path)
    .filter((path) => /^\/(articulos|temas|citas|afirmaciones|entidades)\/[^/]+\/$/.test(path))
  expect(wanted.filter((path) => !reached.has(path))).toEqual([])
  const { articles, claims, quotes, themes, entities } = await anEdition()
  const things = [articles, claims, quotes, themes, entities]
  expect(wanted).toHaveLength(things.flat().length)
})

function idsIn(page: Page): Set<string> {
  return new Set(elementsIn(page.document).flatMap((element) => attribute(element, 'id') ?? []))
}

function addressesIn(page: Page): string[] {
  return elementsIn(page.document)
    .filter((element) => attribute(element, 'rel') !== 'canonical')
    .flatMap((element) => ['href', 'src', 'action'].map((name) => attribute(element, name)))
    .filter((address) => address !== undefined)
}
