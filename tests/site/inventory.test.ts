import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { retiredPages } from '../../src/addresses/retired.ts'
import { pages, parseAddress } from '../../src/edition/paths.ts'
import { movedPages } from '../../src/hosting/moved-pages.ts'
import { siteFilesOfHosts } from '../../src/hosting/site-files.ts'
import { requireEdition } from '../../src/reading/require-corpus.ts'
import { attribute, elementsIn, pagesIn } from './pages.ts'

const { root } = inject('sites')
const { inventory, corpus } = await requireEdition(path.dirname(root))

/** Files whose names change with what they hold. */
const isVersioned = (file: string) =>
  /^\/(_astro|pagefind|busqueda)\//.test(file) ||
  (file.startsWith(pages.data) && file.endsWith('.zip'))

test('the inventory lists every page and file that is published, and no other', () => {
  const published = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${path.relative(root, path.join(parentPath, name))}`)
    .filter((file) => !isVersioned(file))
    .map((file) => file.replace(/\/index\.html$/, '/'))
  const listed = [
    ...inventory.filter(({ type }) => type !== 'anchor').map(({ address }) => address),
    ...retiredPages(corpus).map(({ address }) => address),
    ...[...siteFilesOfHosts({ base: '/', moved: movedPages(corpus, '/') }).keys()].map(
      (name) => `/${name}`,
    ),
  ]
  expect(published.toSorted()).toEqual(listed.toSorted())
})

test('every anchor in it is on its page', () => {
  const ids = new Map(
    pagesIn(root).map(({ path, document }) => [
      path,
      new Set(elementsIn(document).map((element) => attribute(element, 'id'))),
    ]),
  )
  const missing = inventory
    .filter(({ type }) => type === 'anchor')
    .map(({ address }) => ({ address, ...parseAddress(address) }))
    .filter(({ page, fragment }) => ids.get(page)?.has(fragment) !== true)
  expect(missing.map(({ address }) => address)).toEqual([])
})
