import { expect, test } from 'vitest'
import { styleSheets } from '../../src/styles/style-sheets.ts'

/** What imports each module. */
const importers: Record<string, string[]> = {
  '/src/components/Note.astro?type=style&lang.css': ['/src/components/Note.astro'],
  '/src/components/Note.astro': ['/src/pages/articulos/[id].astro', '/src/pages/metodo.astro'],
  '/src/components/Block.astro?type=style&lang.css': ['/src/components/Block.astro'],
  '/src/components/Block.astro': ['/src/pages/index.astro'],
  '/src/styles/index.css': ['/src/layouts/Page.astro'],
  '/src/layouts/Page.astro': ['/src/pages/index.astro', '/src/pages/articulos/[id].astro'],
}
const sheetOf = (id: string) =>
  styleSheets.name(id, { getModuleInfo: (id) => ({ importers: importers[id] ?? [] }) })

test('what the page of an article shows is styled by the sheet that it loads', () => {
  expect(sheetOf('/src/components/Note.astro?type=style&lang.css')).toBe('site')
  expect(sheetOf('/src/styles/index.css')).toBe('site')
})

test('a block of another page adds nothing to it', () => {
  expect(sheetOf('/src/components/Block.astro?type=style&lang.css')).toBe('other')
})
