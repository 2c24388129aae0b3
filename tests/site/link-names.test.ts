import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { expect, inject, test } from 'vitest'
import { attribute, elementsIn, pagesIn, savedPagesIn, textIn, type Page } from './pages.ts'

/*
 * Who hears a list of the links of a page has nothing but their names. The editions are the invented
 * one and the real one.
 */
const pages = (['root', 'real'] as const).flatMap((site) =>
  [...pagesIn(inject('sites')[site]), ...savedPagesIn(inject('sites')[site])].map((page) => ({
    site,
    ...page,
  })),
)

test('links of a page that lead to different places have different names', () => {
  const alike = pages.flatMap((page) => {
    const targets = Map.groupBy(linksOf(page), ({ name }) => name)
    return [...targets]
      .map(([name, links]) => ({ name, targets: new Set(links.map(({ target }) => target)) }))
      .filter(({ targets }) => targets.size > 1)
      .map(({ name, targets }) => `${page.site} ${page.path}: ${targets.size} × “${name}”`)
  })
  expect(alike).toEqual([])
})

test('the name of a link contains the words that show, so that it can be spoken to', () => {
  const strange = pages.flatMap((page) =>
    linksOf(page)
      .filter(({ shown, name }) => !wordsIn(name).includes(wordsIn(shown)))
      .map(({ shown, name }) => `${page.site} ${page.path}: “${shown}” is called “${name}”`),
  )
  expect([...new Set(strange)]).toEqual([])
})

/** The links of a page that are read aloud, by their accessible names. */
function linksOf({ document, path }: Page) {
  const ids = new Map(
    elementsIn(document).map((element) => [attribute(element, 'id'), element] as const),
  )
  const here = new URL(path, 'http://site')
  return elementsIn(document, ({ tagName }) => tagName === 'a')
    .filter((link) => attribute(link, 'href') !== undefined && !isSilent(link))
    .map((link) => {
      const label = attribute(link, 'aria-label')
      const labels = attribute(link, 'aria-labelledby')?.split(/\s+/)
      const labelled = labels?.map((id) => textIn(ids.get(id)!, isHidden)).join(' ')
      const shown = clean(textIn(link, (element) => isHidden(element) || isOnlyHeard(element)))
      const name = clean(labelled ?? label ?? textIn(link, isHidden))
      return { name, shown, target: new URL(attribute(link, 'href')!, here).href }
    })
}

const isHidden = (element: Tree.Element) =>
  attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== undefined

const isOnlyHeard = (element: Tree.Element) =>
  /\bvisually-hidden\b/.test(attribute(element, 'class') ?? '')

/** Whether it, or something around it, is not read aloud. */
function isSilent(element: Tree.Element): boolean {
  if (isHidden(element)) return true
  const { parentNode } = element
  return parentNode !== null && 'tagName' in parentNode && isSilent(parentNode)
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Words and numbers, without signs such as “¶” or “#”, which nobody speaks. */
function wordsIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
