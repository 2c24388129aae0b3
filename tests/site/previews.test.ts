import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, inject, test } from 'vitest'
import { basePath, siteUrl } from './global-setup.ts'
import { attribute, elementsIn, pagesIn, type Page } from './pages.ts'

const sites = inject('sites')

/** The quote whose letters the typefaces of the pictures do not have. */
const undrawn = /citas\/haddad-arabe/

/** What a page says of itself to those who show its address. */
function toldBy(page: Page): Map<string, string> {
  const metas = elementsIn(page.document, ({ tagName }) => tagName === 'meta')
  return new Map(
    metas.flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name')
      return name === undefined ? [] : [[name, attribute(meta, 'content') ?? ''] as const]
    }),
  )
}

describe.each([
  { site: sites.root, base: '/' },
  { site: sites.base, base: basePath },
])('in the site $site', ({ site, base }) => {
  // What has moved or was withdrawn is shown to nobody.
  const pages = pagesIn(site).filter(
    ({ path, html }) => path === '/404.html' || !html.includes('content="noindex"'),
  )
  const prefix = `${siteUrl}${base}`

  test('every page says what to show of it, and where its picture is', () => {
    for (const page of pages) {
      const told = toldBy(page)
      const about = page.path
      expect(told.get('og:title'), about).toBeTruthy()
      expect(told.get('og:description'), about).toBe(told.get('description'))
      expect(told.get('og:image:alt')?.length, about).toBeGreaterThan(10)
      expect(told.get('og:image:alt')?.length, about).toBeLessThanOrEqual(420)
      expect(Object.fromEntries(told), about).toMatchObject({
        'og:type': /^\/articulos\/[^/]+\/$/.test(page.path) ? 'article' : 'website',
        'og:site_name': 'Glosa',
        'og:locale': 'es_ES',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      })
      if (page.path !== '/404.html') expect(told.get('og:url')).toBe(prefix + page.path.slice(1))
    }
  })

  test('every picture that a page names is there, 1200 by 630, in at most 60 kB', async () => {
    const named = new Set(pages.map((page) => toldBy(page).get('og:image')!))
    for (const address of named) {
      expect(address.startsWith(`${prefix}imagenes/`), address).toBe(true)
      const file = address.slice(prefix.length).replace(/\?v=[0-9a-f]{8}$/, '')
      const png = readFileSync(path.join(site, file))
      expect(png.length, address).toBeLessThanOrEqual(60_000)
      expect(await sharp(png).metadata(), address).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      })
    }
    const published = readdirSync(path.join(site, 'imagenes'), {
      recursive: true,
      encoding: 'utf8',
    })
    // The one that cannot be drawn is that of the site, at its own address.
    const files = published.filter((file) => file.endsWith('.png'))
    expect(files.filter((file) => !undrawn.test(file)).length).toBe(named.size)
  })

  test('a quote, a claim, a theme and an article each have a picture of their own', () => {
    const own = pages.filter(({ path }) =>
      /^\/(citas|afirmaciones|temas|articulos)\/[^/]+\/$/.test(path),
    )
    expect(own.length).toBeGreaterThan(30)
    for (const page of pages) {
      const isDrawn = own.includes(page) && !undrawn.test(page.path)
      const file = isDrawn ? page.path.slice(1, -1) : 'glosa'
      const [address, version] = toldBy(page).get('og:image')!.split('?')
      expect(address, page.path).toBe(`${prefix}imagenes/${file}.png`)
      expect(version, page.path).toMatch(/^v=[0-9a-f]{8}$/)
    }
  })
})

test('the pictures have the words, the paper and the colour of the verdict', async () => {
  const file = path.join(sites.root, 'imagenes/afirmaciones/trescientas-parcelas.png')
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
  const count = (near: [number, number, number]) => {
    let pixels = 0
    for (let at = 0; at < data.length; at += info.channels) {
      if (near.every((value, channel) => Math.abs(data[at + channel]! - value) < 6)) pixels += 1
    }
    return pixels / (info.width * info.height)
  }
  expect(count([0xfb, 0xf8, 0xf1])).toBeGreaterThan(0.8)
  expect(count([0x21, 0x1e, 0x19])).toBeGreaterThan(0.02)
  expect(count([0x9b, 0x1c, 0x17])).toBeGreaterThan(0.01)
})
