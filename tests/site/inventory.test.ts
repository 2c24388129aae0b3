import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { indexAnchors } from '../../src/addresses/index-anchors.ts'
import { retiredPages } from '../../src/addresses/retired.ts'
import { parseAddress } from '../../src/edition/paths.ts'
import { isPart } from '../../src/hosting/headers-of.ts'
import { movedPages } from '../../src/hosting/moved-pages.ts'
import { listOfFiles } from '../../src/hosting/rules.ts'
import { siteFilesOfHosts } from '../../src/hosting/site-files.ts'
import { withoutDrafts } from '../../src/reading/drafts.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { contentFiles, requireEdition } from '../../src/reading/require-corpus.ts'
import { inventoryWithAnchors } from './inventory-with-anchors.ts'
import { attribute, elementsIn, pagesIn } from './pages.ts'

const { root } = inject('sites')
const { inventory, corpus } = await requireEdition(path.dirname(root))

test('the inventory lists every page and file that is published, and no other', () => {
  const published = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${path.relative(root, path.join(parentPath, name))}`)
    .filter((file) => !isPart(file))
    .map((file) => file.replace(/\/index\.html$/, '/'))
  const listed = [
    ...inventory.map(({ address }) => address),
    ...retiredPages(corpus).map(({ address }) => address),
    ...[...siteFilesOfHosts({ base: '/', moved: movedPages(corpus, '/') }).keys(), listOfFiles].map(
      (name) => `/${name}`,
    ),
  ]
  expect(published.toSorted()).toEqual(listed.toSorted())
})

const ids = new Map(
  pagesIn(root).map(({ path, document }) => [
    path,
    new Set(elementsIn(document).map((element) => attribute(element, 'id'))),
  ]),
)

test('every anchor that is promised is on its page', () => {
  const missing = inventoryWithAnchors(path.dirname(root))
    .filter(({ type }) => type === 'anchor')
    .map(({ address }) => ({ address, ...parseAddress(address) }))
    .filter(({ page, fragment }) => ids.get(page)?.has(fragment) !== true)
  expect(missing.map(({ address }) => address)).toEqual([])
})

test('the parts of a page that lists things are those to which texts may link', () => {
  const { content } = readContent(contentFiles(path.dirname(root)))
  const anchors = indexAnchors(withoutDrafts(content))
  const lists = [...new Set(anchors.map((address) => parseAddress(address).page))]
  expect(lists.length).toBeGreaterThan(0)
  const parts = pagesIn(root).flatMap(({ path, document }) =>
    elementsIn(document, ({ tagName }) => tagName === 'section')
      .flatMap((section) => attribute(section, 'id') ?? [])
      .map((id) => `${path}#${id}`),
  )
  const ofLists = parts.filter((address) => lists.includes(parseAddress(address).page))
  expect(ofLists.toSorted()).toEqual(anchors.toSorted())
})
