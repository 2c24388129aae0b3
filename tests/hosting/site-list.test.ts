import { expect, test } from 'vitest'
import {
  builtOf,
  changesOf,
  formatList,
  inOrder,
  keptOf,
  listed,
  readList,
  type SiteList,
} from '../../src/hosting/site-list.ts'

/** A site of pages and parts, by their paths, with a word for the content of each. */
function aSite(files: Record<string, string>): SiteList {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      listed(path, { bytes: content.length, sha256: content }),
    ]),
  )
}

const monday = aSite({ 'index.html': 'lunes', '_astro/a.js': 'a', '_astro/same.css': 's' })
const tuesday = aSite({ 'index.html': 'martes', '_astro/b.js': 'b', '_astro/same.css': 's' })
const wednesday = aSite({ 'index.html': 'miércoles', '_astro/c.js': 'c', '_astro/same.css': 's' })

/** A site as it is published after another one. */
const after = (before: SiteList, site: SiteList): SiteList => ({ ...site, ...keptOf(before, site) })

test('the parts of the site before are kept, for as long as it is the one before', () => {
  expect(Object.keys(after({}, monday))).toEqual(Object.keys(monday))
  const published = after(monday, tuesday)
  expect(published['_astro/a.js']).toEqual({ ...monday['_astro/a.js'], kept: true })
  expect(Object.keys(keptOf(published, wednesday))).toEqual(['_astro/b.js'])
})

test('to publish the same again, or other words alone, takes nothing from readers', () => {
  const published = after(monday, tuesday)
  expect(Object.keys(keptOf(published, tuesday))).toEqual(['_astro/a.js'])
  const otherWords = { ...tuesday, ...aSite({ 'index.html': 'martes por la tarde' }) }
  expect(Object.keys(keptOf(published, otherWords))).toEqual(['_astro/a.js'])
})

test('what comes back is no longer kept, and a page that is withdrawn never is', () => {
  const published = after(monday, tuesday)
  expect(after(published, monday)['_astro/a.js']).toEqual(monday['_astro/a.js'])
  const withdrawn = aSite({ '_astro/same.css': 's' })
  expect(keptOf(monday, withdrawn)).not.toHaveProperty('index.html')
})

test('the files of the search and the archive of the data are parts as well', () => {
  const before = aSite({
    'busqueda/documentos/1.json': '1',
    'pagefind/1/index/a.pf_index': 'a',
    'datos/glosa-1.zip': 'z',
    'datos/citas.json': 'c',
  })
  expect(Object.keys(keptOf(before, {}))).toEqual([
    'busqueda/documentos/1.json',
    'datos/glosa-1.zip',
    'pagefind/1/index/a.pf_index',
  ])
})

test('what was built is told apart from what is kept', () => {
  expect(builtOf(after(monday, tuesday))).toEqual(tuesday)
})

test('a list is read as it was written, with a line for each file', () => {
  const text = formatList(after(monday, tuesday))
  expect(readList(text)).toEqual(after(monday, tuesday))
  expect(text.trimEnd().split('\n')).toHaveLength(4 + 2)
  expect(text).toContain('"_astro/a.js":{"bytes":1,"sha256":"a","type":"text/javascript')
})

test.each(['', 'null', '{}', '{"format":2,"files":{}}', '{"format":1,"files":{"a":{"bytes":1}}}'])(
  'no list is read in %j',
  (text) => {
    expect(readList(text)).toBeUndefined()
  },
)

test('parts are uploaded before pages, what leads to pages after them, and the list last', () => {
  expect(
    inOrder([
      '_files.json',
      'sin-conexion.js',
      'citas/x/index.html',
      'imagenes/x.png',
      'novedades.xml',
      '_astro/b.js',
    ]),
  ).toEqual([
    'imagenes/x.png',
    '_astro/b.js',
    'citas/x/index.html',
    'sin-conexion.js',
    'novedades.xml',
    '_files.json',
  ])
})

function changes(host: SiteList, site: SiteList): string[] {
  return changesOf(host, site).changes.map(({ step, path }) => `${step} ${path}`)
}

test('an empty host gets everything, and one that has it nothing', () => {
  expect(changes({}, monday)).toEqual([
    'part _astro/a.js',
    'part _astro/same.css',
    'page index.html',
    'list _files.json',
  ])
  expect(changes(monday, monday)).toEqual([])
})

test('what has changed is uploaded, and what two sites ago was a part is deleted', () => {
  expect(changes(monday, tuesday)).toEqual([
    'part _astro/b.js',
    'page index.html',
    'list _files.json',
  ])
  expect(changes(changesOf(monday, tuesday).after, wednesday)).toEqual([
    'part _astro/c.js',
    'page index.html',
    'list _files.json',
    'gone _astro/a.js',
  ])
})

test('a page that is gone is deleted at once', () => {
  const before = aSite({ 'index.html': 'lunes', 'citas/x/index.html': 'x' })
  expect(changes(before, aSite({ 'index.html': 'lunes' }))).toEqual([
    'list _files.json',
    'gone citas/x/index.html',
  ])
})

test('a machine that has built more often than it has published keeps what readers have', () => {
  const built = after(after(monday, tuesday), wednesday)
  expect(changes(monday, built)).toEqual([
    'part _astro/c.js',
    'page index.html',
    'list _files.json',
  ])
  expect(Object.keys(keptOf(monday, built))).toEqual(['_astro/a.js'])
})

test('to ask again, after an upload that broke off, says the same', () => {
  const { changes: first, after: listOfHost } = changesOf(monday, tuesday)
  expect(changesOf(monday, listOfHost).changes).toEqual(first)
  expect(changesOf(listOfHost, listOfHost).changes).toEqual([])
})

test('a file that has another type is uploaded again, since hosts keep the type with it', () => {
  const before = { 'citar.bib': { ...listed('citar.bib', { bytes: 1, sha256: 'x' }), type: 'x/y' } }
  const now = aSite({ 'citar.bib': 'x' })
  expect(changes(before, now)).toEqual(['other citar.bib', 'list _files.json'])
})
