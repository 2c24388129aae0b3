import { expect, test } from 'vitest'
import { styleSheets } from '../../src/styles/style-sheets.ts'

const article = '/src/pages/articulos/[id].astro'
const front = '/src/pages/index.astro'
/** What imports each module. */
const importers: Record<string, string[]> = {
  '/src/components/Note.astro?type=style&lang.css': ['/src/components/Note.astro'],
  '/src/components/Note.astro': [article, '/src/pages/metodo.astro'],
  '/src/components/Bar.astro?type=style&lang.css': ['/src/components/Bar.astro'],
  '/src/components/Bar.astro': [article, front],
  '/src/components/Block.astro?type=style&lang.css': ['/src/components/Block.astro'],
  '/src/components/Block.astro': [front],
  '/src/styles/index.css': ['/src/layouts/Page.astro'],
  '/src/layouts/Page.astro': [front, article],
}
const sheetOf = (id: string) =>
  styleSheets.name(id, { getModuleInfo: (id) => ({ importers: importers[id] ?? [] }) })

test('what articles alone show adds nothing to another page', () => {
  expect(sheetOf('/src/components/Note.astro?type=style&lang.css')).toBe('article')
})

test('what articles and other pages show is in the sheet of all pages', () => {
  expect(sheetOf('/src/components/Bar.astro?type=style&lang.css')).toBe('site')
  expect(sheetOf('/src/styles/index.css')).toBe('site')
})

test('a block of another page adds nothing to an article', () => {
  expect(sheetOf('/src/components/Block.astro?type=style&lang.css')).toBe('other')
})
