import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { sitemapFiles } from '../../src/exports/sitemap.ts'
import { anEdition } from '../a-content.ts'

/** The elements of a document with a name, each as its children’s names and texts. */
function read(text: string | undefined, name: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text ?? '', 'application/xml')
  return [...document.getElementsByTagName(name)].map((element) =>
    [...element.childNodes].map((child) => [child.nodeName, child.textContent]),
  )
}

test('lists every page, with a date only where the content has one', () => {
  const files = sitemapFiles(anEdition().inventory)
  expect([...files.keys()]).toEqual(['/sitemap.xml'])
  const urls = read(files.get('/sitemap.xml'), 'url')
  expect(urls).toHaveLength(13 + 7)
  expect(urls).toContainEqual([['loc', 'https://example.org/']])
  expect(urls).toContainEqual([['loc', 'https://example.org/entidades/ana-ruiz/']])
  expect(urls).toContainEqual([
    ['loc', 'https://example.org/afirmaciones/crece/'],
    ['lastmod', '2025-02-01'],
  ])
  expect(urls).toContainEqual([
    ['loc', 'https://example.org/articulos/nota/'],
    ['lastmod', '2025-02-01'],
  ])
  expect(urls).toContainEqual([
    ['loc', 'https://example.org/despues/2025/'],
    ['lastmod', '2025-02-20'],
  ])
  expect(urls.filter((url) => url.length > 1)).toHaveLength(3)
})

test('what is too long for one file is an index of several', () => {
  const pages = ['/a/', '/b/', '/c/'].map((address) => ({ address, type: 'page' as const }))
  const files = sitemapFiles(pages, 2)
  expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml'])
  expect(read(files.get('/sitemap.xml'), 'sitemap')).toEqual([
    [['loc', 'https://example.org/sitemap-1.xml']],
    [['loc', 'https://example.org/sitemap-2.xml']],
  ])
  expect(read(files.get('/sitemap-2.xml'), 'url')).toEqual([[['loc', 'https://example.org/c/']]])
})
