import { expect, test } from 'vitest'
import { filesToKeep, mostSearch } from '../../src/offline/files-to-keep.ts'
import { loadedBySearch } from '../../src/search/manifest.ts'

const aFile = (path: string, content = path) => ({ path, content: Buffer.from(content) })
const parts = {
  assets: [aFile('_astro/script.abc.js')],
  search: [aFile('busqueda/documentos.abc.json')],
  pages: [aFile('buscar/index.html')],
}

test('keeps scripts, styles, fonts and the search, each with its digest', () => {
  const { files } = filesToKeep(parts)
  expect(Object.keys(files)).toEqual(['_astro/script.abc.js', 'busqueda/documentos.abc.json'])
  for (const digest of Object.values(files)) expect(digest).toMatch(/^sha256-.{43}=$/)
})

test('keeps nothing of a search that is large, since a part of it would find a part', () => {
  const search = [aFile('busqueda/a.json'), aFile('pagefind/a', 'a'.repeat(mostSearch))]
  expect(Object.keys(filesToKeep({ ...parts, search }).files)).toEqual(['_astro/script.abc.js'])
})

test('is another build with other files or other pages, and the same with the same', () => {
  const build = (changed: Partial<typeof parts>) => filesToKeep({ ...parts, ...changed }).build
  expect(build({})).toBe(build({}))
  expect(build({ pages: [aFile('buscar/index.html', 'x')] })).not.toBe(build({}))
  expect(build({ assets: [] })).not.toBe(build({}))
})

test('a search with everything at hand loads nothing of Pagefind', () => {
  const index = '/pagefind/abc/pagefind-entry.json'
  const small = ['/busqueda/documentos.abc.json', index, '/citas/index.html']
  expect(loadedBySearch(small)).toEqual(['/busqueda/documentos.abc.json'])
  const large = ['/busqueda/documentos/a.abc.json', '/busqueda/palabras.abc.json', index]
  expect(loadedBySearch(large)).toEqual(large)
})
