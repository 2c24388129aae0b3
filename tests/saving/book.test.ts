import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { bookOf, type BookRecord } from '../../src/saving/book/book.ts'
import { standAlone } from '../../src/saving/stand-alone.ts'
import { address, aPage } from './a-page.ts'

const record: BookRecord = {
  identifier: address,
  title: 'La nota & más',
  description: 'Una nota.',
  creators: [{ name: 'Ana Ruiz', sortedAs: 'Ruiz, Ana', role: 'aut' }],
  annotator: 'Glosa',
  languages: ['es-MX', 'es'],
  direction: 'ltr',
  created: '2025-01',
  modified: '2025-02-01',
  source: null,
  rights: 'De cada cual.',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  accessibility: 'Se lee en voz alta.',
}
const titles = { contents: 'Contenido', article: 'El artículo', text: 'El texto', notes: 'Notas' }
const font = { name: 'text.woff2', rule: "@font-face{src:url('./text.woff2')}", data: 'data:,AAAA' }
const make = () => bookOf(standAlone(aPage, address), record, titles, 'p{margin:0}', [font])
const files = unzipSync(make())
const read = (name: string) => strFromU8(files[`EPUB/${name}.xhtml`]!)

afterEach(() => vi.unstubAllEnvs())

test('the text, the notes and what follows are documents, whose links name each other', () => {
  expect(read('texto')).toContain('href="notas.xhtml#nota-afirmacion-a"')
  expect(read('notas')).toContain('href="texto.xhtml#afirmacion-a"')
  expect(read('notas')).toContain('href="texto.xhtml#p-1"')
  expect(read('texto')).not.toContain('Baja, y no')
})

test('a note is one block with its shapes, and says nothing twice', () => {
  const notes = read('notas')
  expect(notes).toMatch(
    /<div class="gloss verdict-refutado" id="nota-afirmacion-a"[^>]*epub:type="footnote"/,
  )
  expect(notes).not.toMatch(/preview|<details|<use/)
  expect(read('texto')).toContain('<path d="m3 3 10 10">')
})

test("a footnote of the publisher's stays in the text, as the block its sign leads to", () => {
  expect(read('texto')).toMatch(
    /<div class="passage" id="p-2" role="doc-footnote" epub:type="footnote"/,
  )
  expect(read('texto')).toMatch(/href="#p-2"[^>]*epub:type="noteref"/)
})

test('a link is a URI, as the rules for books ask', () => {
  expect(read('sobre')).toContain(
    'href="https://otra.example/a%20b?c=d%7Ce&#x26;f=%25zz#100%25%23"',
  )
})

test('the text runs from right to left if its language does, and what is ours does not', () => {
  const book = unzipSync(
    bookOf(standAlone(aPage, address), { ...record, direction: 'rtl' }, titles, '', []),
  )
  expect(strFromU8(book['EPUB/texto.xhtml']!)).toContain('<body epub:type="bodymatter" dir="rtl">')
  expect(strFromU8(book['EPUB/notas.xhtml']!)).not.toContain('rtl')
  expect(strFromU8(book['EPUB/package.opf']!)).toContain('page-progression-direction="rtl"')
})

test('is XHTML that programs for HTML read alike', () => {
  expect(read('texto')).toContain('&#x26; baja<br/>mucho')
  expect(read('texto')).not.toMatch(/<\/(br|meta|link)>/)
})

test('is the same, byte by byte, in any zone', () => {
  const here = make()
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  expect(Buffer.from(make()).equals(here)).toBe(true)
})
