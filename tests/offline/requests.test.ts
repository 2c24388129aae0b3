import { expect, test } from 'vitest'
import { addressOfCopy, mannerOf } from '../../src/offline/requests.ts'

const scope = 'https://edicion.example/glosa/'
const asked = (path: string, more: Partial<Parameters<typeof mannerOf>[0]> = {}) =>
  mannerOf({ url: scope + path, method: 'GET', mode: 'cors', cache: 'default', ...more }, scope)

test('a page comes from the network, whatever its address ends in', () => {
  for (const path of ['', 'citas/', 'citas', 'articulos/x/index.html', 'datos/citas.json']) {
    expect(asked(path, { mode: 'navigate' }), path).toBe('page')
  }
  expect(asked('buscar/')).toBe('fresh')
})

test('the passages of an article come from the network, since their address stays', () => {
  expect(asked('articulos/x/pasajes.json')).toBe('fresh')
})

test('what has its digest in its name comes from the copy, unless that is damaged', () => {
  expect(asked('_astro/script.abc.js', { mode: 'no-cors' })).toBe('fixed')
  expect(asked('busqueda/documentos.abc.json')).toBe('fixed')
  expect(asked('busqueda/documentos.abc.json', { cache: 'reload' })).toBe('fresh')
})

test('other sites, and what is sent, are none of its business', () => {
  expect(mannerOf({ ...aPage, url: 'https://edicion.example/otra/' }, scope)).toBe('passed')
  expect(mannerOf({ ...aPage, url: 'https://otra.example/glosa/' }, scope)).toBe('passed')
  expect(asked('buscar/', { method: 'POST', mode: 'navigate' })).toBe('passed')
})

const aPage = { method: 'GET', mode: 'navigate', cache: 'default' }

test.each(['', '/', '/index.html', '/?q=a#p-1', '.html'])('a page has one copy: x%s', (ending) => {
  expect(addressOfCopy(`${scope}articulos/x${ending}`)).toBe(`${scope}articulos/x/`)
})
