import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, inject, test } from 'vitest'
import { anEdition } from '../an-edition.ts'
import { findProgram } from './engines/program.ts'
import { siteUrl } from './global-setup.ts'
import { flat, saidOf } from './said-of.ts'

const { articles } = await anEdition()
const fileOf = (id: string) => path.join(inject('sites').root, `articulos/${id}/${id}.epub`)
const books = articles.map((article) => ({ article, ...read(fileOf(article.id)) }))
const bookOf = (id: string) => books.find(({ article }) => article.id === id)!

/** A book as a reading system opens it. */
function read(file: string) {
  const files = new Map(Object.entries(unzipSync(readFileSync(file))))
  const xml = new Map(
    [...files]
      .filter(([name]) => /\.(xhtml|opf|xml)$/.test(name))
      .map(([name, bytes]) => [name, parse(strFromU8(bytes))] as const),
  )
  const root = elementsOf(xml.get('META-INF/container.xml')!, 'rootfile')[0]!
  const opf = root.getAttribute('full-path')!
  const folder = path.posix.dirname(opf)
  const items = elementsOf(xml.get(opf)!, 'item').map((item) => ({
    id: item.getAttribute('id')!,
    name: path.posix.join(folder, item.getAttribute('href')!),
    type: item.getAttribute('media-type')!,
    properties: item.getAttribute('properties') ?? '',
  }))
  return { files, xml, opf: xml.get(opf)!, items }
}

function parse(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text, 'application/xml')
}

function elementsOf(node: Document | Element, name = '*'): Element[] {
  return [...node.getElementsByTagName(name)]
}

function documentsOf({ xml }: (typeof books)[number]) {
  return [...xml].filter(([name]) => name.endsWith('.xhtml'))
}

const metaOf = (opf: Document, property: string) =>
  elementsOf(opf, 'meta')
    .filter((meta) => meta.getAttribute('property') === property)
    .map((meta) => meta.textContent)

describe('an article as a book', () => {
  test('is told by its first bytes', () => {
    for (const { id } of articles) {
      const bytes = readFileSync(fileOf(id))
      expect(bytes.readUInt32LE(0)).toBe(0x04034b50)
      // Stored, with nothing between its name and its content.
      expect([bytes.readUInt16LE(8), bytes.readUInt16LE(26), bytes.readUInt16LE(28)]).toEqual([
        0, 8, 0,
      ])
      expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
    }
  })

  test('has every file that it lists, of its kind, and lists every file that it has', () => {
    const types: Record<string, string> = {
      xhtml: 'application/xhtml+xml',
      css: 'text/css',
      woff2: 'font/woff2',
    }
    for (const { files, items, opf, xml } of books) {
      expect(items.map(({ name }) => name).toSorted()).toEqual(
        [...files.keys()].filter((name) => /^EPUB\/.*\.(?!opf)/.test(name)).toSorted(),
      )
      for (const { name, type, properties } of items) {
        expect(type).toBe(types[name.split('.').at(-1)!])
        const has = (tag: string) => xml.has(name) && elementsOf(xml.get(name)!, tag).length > 0
        expect(properties.split(' ').includes('svg'), name).toBe(has('svg'))
      }
      expect(items.filter(({ properties }) => properties === 'nav')).toHaveLength(1)
      const read = elementsOf(opf, 'itemref').map((ref) => ref.getAttribute('idref'))
      const ids = items.filter(({ type }) => type === types.xhtml).map(({ id }) => id)
      expect(read.toSorted()).toEqual(ids.toSorted())
    }
  })

  test('leads everywhere inside itself, and asks for nothing outside', () => {
    for (const book of books) {
      const ids = new Map(
        documentsOf(book).map(([name, document]) => {
          const all = elementsOf(document).flatMap((one) => one.getAttribute('id') ?? [])
          expect(all, name).toEqual([...new Set(all)])
          return [name, new Set(all)] as const
        }),
      )
      for (const [name, document] of documentsOf(book)) {
        expect(elementsOf(document, 'script'), name).toEqual([])
        for (const element of elementsOf(document)) {
          expect(element.getAttribute('src'), name).toBeNull()
          expect(element.getAttribute('style'), name).toBeNull()
          const href = element.getAttribute('href')
          if (href === null || (element.tagName === 'a' && /^https?:/.test(href))) continue
          const [file, id] = href.split('#')
          const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file!)
          expect(book.files.has(target), href).toBe(true)
          if (id !== undefined) expect(ids.get(target)?.has(id), `${name} → ${href}`).toBe(true)
        }
      }
      const style = strFromU8(book.files.get('EPUB/style.css')!)
      const asked = [...style.matchAll(/url\(['"]?([^'")]+)/g)].map(([, url]) => `EPUB/${url}`)
      expect(asked).toEqual(
        book.items.filter(({ type }) => /^font/.test(type)).map((it) => it.name),
      )
    }
  })

  test('names its address, its days, its authors and its rights', () => {
    const { opf, article } = bookOf('huerto-de-la-estacion')
    const text = (name: string) => elementsOf(opf, name).map((one) => one.textContent)
    expect(text('dc:identifier')).toEqual([`${siteUrl}/articulos/huerto-de-la-estacion/`])
    expect(text('dc:title')[0]).toContain(article.title)
    expect(text('dc:language')).toEqual(['es-MX', 'es'])
    expect(text('dc:creator')).toEqual(['La Hoja'])
    expect(text('dc:contributor')).toEqual(['Glosa'])
    expect(text('dc:source')).toEqual([article.url])
    expect(text('dc:rights')[0]).toContain('CC BY 4.0')
    const [date] = text('dc:date')
    expect(metaOf(opf, 'dcterms:modified')).toEqual([`${date}T00:00:00Z`])
    expect(metaOf(opf, 'dcterms:created')).toEqual([article.datePublished])
    const newest = article.claims.map(({ assessment }) => assessment.date).toSorted()
    expect(date! >= newest.at(-1)!).toBe(true)
    for (const property of ['accessMode', 'accessibilityFeature', 'accessibilityHazard']) {
      expect(metaOf(opf, `schema:${property}`).length, property).toBeGreaterThan(0)
    }
  })

  test('its contents name the sections and what follows the text', () => {
    const { xml, article } = bookOf('huerto-de-la-estacion')
    const [contents] = elementsOf(xml.get('EPUB/nav.xhtml')!, 'nav')
    const titles = elementsOf(contents!, 'a').map((link) => link.textContent)
    expect(titles).toEqual(
      expect.arrayContaining([
        ...article.sections.map(({ title }) => title),
        'Notas',
        'Qué pasó después',
        'Fuentes de las notas',
      ]),
    )
  })

  test('opens a note from its sign, and leads back', () => {
    for (const book of books) {
      const byAddress = new Map<string, Element>(
        documentsOf(book).flatMap(([name, document]) =>
          elementsOf(document).map((one) => [`${name}#${one.getAttribute('id')}`, one] as const),
        ),
      )
      const linksOf = (type: string) =>
        documentsOf(book).flatMap(([name, document]) =>
          elementsOf(document, 'a')
            .filter((link) => link.getAttribute('epub:type') === type)
            .map((link) => {
              expect(link.getAttribute('role')).toBe(`doc-${type}`)
              const href = link.getAttribute('href')!
              return byAddress.get(href.startsWith('#') ? name + href : `EPUB/${href}`)!
            }),
        )
      const notes = new Set(linksOf('noteref'))
      const { claims, quotes } = book.article
      expect(notes.size).toBeGreaterThanOrEqual(claims.length + quotes.length)
      for (const note of notes) {
        expect(note.getAttribute('epub:type')).toBe('footnote')
        expect(note.getAttribute('role')).toBe('doc-footnote')
      }
      expect(linksOf('backlink').length).toBeGreaterThanOrEqual(claims.length + quotes.length)
    }
  })

  test('says the language of words twice, as XML and HTML ask, and their direction', () => {
    for (const book of books) {
      for (const [name, document] of documentsOf(book)) {
        for (const element of elementsOf(document)) {
          expect(element.getAttribute('xml:lang'), name).toBe(element.getAttribute('lang'))
        }
      }
    }
    const text = bookOf('cuaderno-de-la-acequia').xml.get('EPUB/texto.xhtml')!
    const arabic = elementsOf(text).filter((one) => one.getAttribute('lang') === 'ar')
    expect(arabic.map((one) => one.getAttribute('dir'))).toEqual(arabic.map(() => 'rtl'))
    expect(arabic).not.toEqual([])
  })

  test.each(articles.map(({ id }) => id))('has the words of %s character by character', (id) => {
    const { xml, article } = bookOf(id)
    const text = xml.get('EPUB/texto.xhtml')!
    const byId = new Map(elementsOf(text).map((one) => [one.getAttribute('id'), one]))
    const original = article.original.split('\n').filter(Boolean)
    const words = article.paragraphs.flatMap(({ number }) => linesIn(byId.get(`p-${number}`)!))
    expect(words).toEqual(original)
  })

  test.each(books.map(({ article }) => [article.id, article] as const))(
    'has all that is said of %s',
    (id, article) => {
      const words = flat(
        documentsOf(bookOf(id))
          .map(([, document]) => document.documentElement!.textContent)
          .join(' '),
      )
      expect(saidOf(article).filter((said) => !words.includes(said))).toEqual([])
    },
  )
})

/** The publisher's words of a paragraph: a line for each verse and each row, a tab between cells. */
function linesIn(paragraph: Element): string[] {
  const rows = elementsOf(paragraph, 'tr')
  if (rows.length === 0) return wordsIn(paragraph).split('\0')
  return rows
    .filter((row) => !row.hasAttribute('hidden'))
    .map((row) => [...row.childNodes].filter(({ nodeName }) => /^t[hd]$/.test(nodeName)))
    .map((cells) => cells.map(wordsIn).join('\t').trimEnd())
}

function wordsIn(node: Node): string {
  if (node.nodeName === '#text') return (node.nodeValue ?? '').replace(/\n/g, ' ')
  if (node.nodeName === 'br') return '\0'
  if (/mark-link|paragraph-number/.test((node as Element).getAttribute('class') ?? '')) return ''
  return [...node.childNodes].map(wordsIn).join('').replace(/\0 /g, '\0')
}

const checker = '/usr/share/java/epubcheck.jar'
const java = existsSync(checker) ? findProgram('java') : undefined

if (java === undefined)
  console.warn('NOT TESTED BY EPUBCHECK: on Debian, apt-get install epubcheck')

test.runIf(java)('EPUBCheck finds nothing to say', { timeout: 60_000 }, async () => {
  // It exits with an error if it has one to tell.
  const options = ['-jar', checker, fileOf('cuaderno-de-la-acequia')]
  const { stdout } = await promisify(execFile)(java!, options)
  expect(stdout).toContain('0 fatals / 0 errors / 0 warnings')
})
