import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { expect, inject, test } from 'vitest'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { inventedEdition } from '../an-edition.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

/* In an edition of several articles, whatever names a passage names its article. */

const { articles, claims, quotes } = await requireCorpus(inventedEdition)
const pages = pagesIn(inject('sites').root)

/** What names an article: its title, or as much of it as there is room for, or its medium. */
const namesOf = new Map(
  articles.map(({ id, title, publisher }) => [id, [title.slice(0, 16), publisher.name]] as const),
)
const isNamed = (id: string, text: string) =>
  namesOf.get(id)?.some((name) => text.includes(name)) === true

/** The links of a page to passages of other pages, with the articles in which they are. */
const links = pages.flatMap(({ path, document }) =>
  elementsIn(document, ({ tagName }) => tagName === 'a').flatMap((link) => {
    const [, id, anchor] =
      /^\/articulos\/([^/]+)\/#(p-|cita-|afirmacion-)/.exec(attribute(link, 'href') ?? '') ?? []
    if (id === undefined || anchor === undefined || path === `/articulos/${id}/`) return []
    return isSilent(link) ? [] : [{ path, link, id }]
  }),
)

test('the name of a link to a paragraph says which article it is in', () => {
  const unnamed = links
    .filter(({ path, link }) => !isOfOneArticle(path) && /^Párrafo|¶/.test(nameOf(link)))
    .filter(({ link, id }) => !isNamed(id, nameOf(link)))
    .map(({ path, link }) => `${path}: “${nameOf(link)}”`)
  expect([...new Set(unnamed)]).toEqual([])
})

test('who sees the number of a paragraph sees its article, in the item or over the list', () => {
  const shown = links.filter(({ link }) => /¶|árr/.test(textIn(link)))
  expect(new Set(shown.map(({ path }) => path)).size).toBeGreaterThan(20)
  const unnamed = shown
    .filter(({ path, link, id }) => !isOfOneArticle(path) && !isNamed(id, around(link)))
    .map(({ path, link }) => `${path}: “${textIn(link).trim()}” in “${around(link).slice(0, 90)}”`)
  expect([...new Set(unnamed)]).toEqual([])
})

test('the words of a claim that lead to its page stand with the name of its article', () => {
  const unnamed = pages
    .filter(({ path }) => !path.startsWith('/articulos/') && !path.startsWith('/busqueda/'))
    .flatMap(({ path, document }) =>
      elementsIn(document, ({ tagName }) => tagName === 'a').flatMap((link) => {
        const [, id] = /^\/afirmaciones\/([^/#]+)\//.exec(attribute(link, 'href') ?? '') ?? []
        const claim = claims.find((one) => one.id === id)
        const isPassage = /^«.*»$/s.test(textIn(link).trim())
        if (!claim || !isPassage || isNamed(claim.article.id, around(link))) return []
        return isOfOneArticle(path) ? [] : [`${path}: ${textIn(link).trim()}`]
      }),
    )
  expect([...new Set(unnamed)]).toEqual([])
})

test('the filters and the figures of all articles do not speak of one', () => {
  const words = (path: string) => textIn(pages.find((page) => page.path === path)!.document)
  expect(words('/afirmaciones/')).toContain('Los propios artículos')
  expect(words('/temas/agua/')).toContain('Dónde habla de ello un artículo')
})

/** The page of a quote or a claim is of one passage; beside it stands where that is. */
function isOfOneArticle(path: string): boolean {
  return /^\/(citas|afirmaciones)\/./.test(path)
}

test('the page of a quote or a claim names its article', () => {
  for (const { id, article } of [...claims, ...quotes]) {
    const page = pages.find(({ path }) => new RegExp(`^/(citas|afirmaciones)/${id}/$`).test(path))!
    expect(textIn(page.document), id).toContain(article.title)
  }
})

/** The words of the item in which a link stands, and those of the headings over it. */
function around(link: Tree.Element): string {
  const texts = [textIn(link)]
  let node: Tree.Node | null = link
  const item = itemOf(link)
  texts.push(textIn(item))
  while (node && 'tagName' in node && node.tagName !== 'main') {
    const parent = node.parentNode as Tree.Element | null
    const siblings = parent?.childNodes.slice(0, parent.childNodes.indexOf(node))
    const heading = siblings?.findLast(
      (sibling) => 'tagName' in sibling && /^h[1-4]$|^caption$|^thead$/.test(sibling.tagName),
    )
    if (heading) texts.push(textIn(heading))
    if (/^(section|figure|article)$/.test(node.tagName)) {
      texts.push(
        ...elementsIn(node, ({ tagName }) => /^h[1-4]$/.test(tagName)).map((one) => textIn(one)),
      )
    }
    node = parent
  }
  return texts.join(' ').replace(/\s+/g, ' ')
}

/** The entry of a list in which an element stands, or else its paragraph. */
function itemOf(element: Tree.Element): Tree.Element {
  const around: Tree.Element[] = []
  let node: Tree.Node | null = element
  while (node && 'tagName' in node) {
    around.push(node)
    node = node.parentNode
  }
  return (
    around.find(({ tagName }) => /^(li|tr|dd|figure)$/.test(tagName)) ??
    around.find(({ tagName }) => /^(p|blockquote)$/.test(tagName)) ??
    element
  )
}

function nameOf(link: Tree.Element): string {
  return (attribute(link, 'aria-label') ?? textIn(link)).replace(/\s+/g, ' ').trim()
}

/** Whether it, or something around it, is not read aloud: a picture has its words beside it. */
function isSilent(element: Tree.Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true
  const { parentNode } = element
  return parentNode !== null && 'tagName' in parentNode && isSilent(parentNode)
}
