import { expect, inject, test } from 'vitest'
import { pagesIn, textIn } from './pages.ts'
import { wordsOfFiles } from './words-of-files.ts'

test.each(['root', 'base'] as const)('nothing of a draft is in any file of “%s”', (site) => {
  const files = wordsOfFiles(inject('sites')[site])
  expect(files.size).toBeGreaterThan(100)
  const found = [...files].flatMap(([file, text]) => (/aljibe|tres-dias/i.test(text) ? [file] : []))
  expect(found).toEqual([])
})

test('a claim that is a draft leaves the words of its article as they are', () => {
  const pages = pagesIn(inject('sites').root)
  const page = pages.find(({ path }) => path === '/articulos/taller-de-ejemplo/')!
  const text = textIn(page.document).replace(/\s+/g, ' ')
  expect(text).toContain('El programa dura tres días & cuesta <poco>')
})
