import { expect, test } from 'vitest'
import {
  asNotKept,
  filesNamedIn,
  isBuiltWith,
  titleOf,
  withList,
  withNotice,
} from '../../src/offline/pages.ts'

const html = `<html><head><title>Citas · Glosa</title>
<link rel="stylesheet" href="/glosa/_astro/site.abc.css"><script src="/glosa/_astro/script.abc.js"></script>
</head><body><a class="skip-link" href="#a">Ir</a><header class="site-header"></header>
<h1 class="s-abc">Citas</h1><p class="lead measure">Todas.</p>
<ul class="plain-list" data-kept-pages> <li>Nada</li> </ul><header></header></body></html>`
const base = '/glosa/'
const files = { '_astro/site.abc.css': '', '_astro/script.abc.js': '' }

test('a page is of a build if that has every file that it loads', () => {
  expect(filesNamedIn(html, base)).toEqual(Object.keys(files))
  expect(isBuiltWith(html, files, base)).toBe(true)
  expect(isBuiltWith(html, { '_astro/site.abc.css': '' }, base)).toBe(false)
  expect(isBuiltWith('<p>Otro sitio</p>', files, base)).toBe(false)
})

test('a copy says so before its header, once, with a style of its own', () => {
  const copy = withNotice(html, {
    day: '2027-03-03',
    reason: 'no network',
    style: '/glosa/_astro/copy.css',
    base,
  })
  expect(copy.split('esta es la copia del 3 de marzo de 2027.').length).toBe(2)
  expect(copy).toMatch(
    /<\/a><p class="copy-notice[^]*<a href="\/glosa\/sin-conexion\/">[^]*<header/,
  )
  expect(copy).toContain('<link rel="stylesheet" href="/glosa/_astro/copy.css"></head>')
})

test('the answer for a page that is not kept says so, and leads to it again', () => {
  const answer = asNotKept(html, '/glosa/citas/?q="a"&b=$1')
  expect(titleOf(answer)).toBe('Página no guardada')
  expect(answer).toContain('<h1 class="s-abc">Página no guardada</h1>')
  expect(answer).toContain('href="/glosa/citas/?q=&quot;a&quot;&amp;b=$1"')
})

test('the list has the pages that are kept, or says that there are none', () => {
  const kept = [{ path: '/glosa/', title: 'A &amp; B', day: '2027-03-03' }]
  expect(withList(html, kept)).toContain(
    '<li><a href="/glosa/">A &amp; B</a>, copia del 3 de marzo de 2027</li></ul>',
  )
  expect(withList(html, kept)).not.toContain('Nada')
  expect(withList(html, [])).toBe(html)
})
