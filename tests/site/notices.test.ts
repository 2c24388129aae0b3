import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { attribute, elementsIn, pagesIn } from './pages.ts'

const { root } = inject('sites')

test('the licence of every program of others that a page loads is published, and linked', () => {
  const notices = readFileSync(path.join(root, 'licencias-de-terceros.txt'), 'utf8')
  // What `tests/architecture.test.ts` lets into a browser, and Pagefind's own files.
  const packages = {
    '@orama/stemmers': /Apache License/,
    '@sindresorhus/fnv1a': /Copyright \(c\) Sindre Sorhus/,
    leven: /Copyright \(c\) Sindre Sorhus/,
    minisearch: /Copyright 2022 Luca Ongaro/,
    pagefind: /Copyright \(c\) Pagefind/,
  }
  const named = [...notices.matchAll(/^-{60}\n(\S+) \S+ \((?:MIT|Apache-2\.0)\)\n-{60}$/gm)]
  expect(named.map(([, name]) => name)).toEqual(Object.keys(packages))
  for (const text of Object.values(packages)) expect(notices).toMatch(text)

  const method = pagesIn(root).find(({ path }) => path === '/metodo/')!
  const links = elementsIn(method.document, ({ tagName }) => tagName === 'a')
  expect(links.map((link) => attribute(link, 'href'))).toContain('/licencias-de-terceros.txt')
})
