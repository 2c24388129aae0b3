import type { Element, Nodes, Root, RootContent } from 'hast'
// Readability is Firefox's reader view. It only says *where* the article is: it changes text and
// drops lists and subheads, so the words are read from the page itself.
import { Readability } from '@mozilla/readability'
// Readability needs a DOM; linkedom is a fifth of jsdom. It parses loosely, so it gets the tree that
// parse5 has mended, written out.
import { parseHTML } from 'linkedom'
import { toHtml } from 'hast-util-to-html'
import { ancestorsOf, attribute, elementsIn, isSilent, type Tree } from './tree.ts'

/** Where the article stands in a page. */
export interface ArticlePlace {
  /** The element that has the article's text, as far as Readability tells. */
  core: Root | Element
  /** The element around it that the page itself marks as the article, or `core`. */
  article: Root | Element
  /** The elements with text of their own that Readability keeps. */
  kept: ReadonlySet<Element>
  /** How much of the article's text an element has, from 0 to 1. */
  shareOf: (element: Element) => number
}

const stamp = 'data-paste-place'

/** Find the article in a page, or `undefined` where there is none. */
export function locateArticle(tree: Tree): ArticlePlace | undefined {
  const kept = keptByReadability(tree)
  const lengths = lengthsOf(kept, tree)
  const lengthOf = (element: Root | Element) => lengths.get(element) ?? 0
  const total = lengthOf(tree.root)
  if (total < 140) return undefined
  const core = deepest(tree.body, (element) => lengthOf(element) >= total * 0.9)
  return {
    core,
    article: articleAround(core, tree),
    kept,
    shareOf: (element) => lengthOf(element) / total,
  }
}

function keptByReadability(tree: Tree): Set<Element> {
  const stamped = elementsIn(tree.root).filter(hasOwnText)
  const copy = structuredClone(tree.root)
  const copies = elementsIn(copy).filter(hasOwnText)
  for (const [index, element] of copies.entries()) {
    element.properties['dataPastePlace'] = String(index)
  }
  const { document } = parseHTML(toHtml(copy))
  const kept = new Set<Element>()
  try {
    const article = new Readability(document, {
      serializer: (node) => node,
    }).parse()
    const content = article?.content as unknown as globalThis.Element | undefined
    for (const node of content?.querySelectorAll(`[${stamp}]`) ?? []) {
      const element = stamped[Number(node.getAttribute(stamp))]
      if (element) kept.add(element)
    }
  } catch {
    // It stumbles over some pages; without it, the page's own marks have to do.
    return new Set(stamped)
  }
  return kept
}

function hasOwnText(element: Element): boolean {
  return (
    !isSilent(element) &&
    element.children.some((child) => child.type === 'text' && child.value.trim() !== '')
  )
}

/** How much text of the kept elements each element has within it. */
function lengthsOf(kept: ReadonlySet<Element>, tree: Tree): ReadonlyMap<Nodes, number> {
  const lengths = new Map<Nodes, number>()
  for (const element of kept) {
    const own = element.children
      .map((child) => (child.type === 'text' ? child.value.trim().length : 0))
      .reduce((a, b) => a + b, 0)
    let around: Nodes | undefined = element
    while (around) {
      lengths.set(around, (lengths.get(around) ?? 0) + own)
      around = tree.parents.get(around)
    }
  }
  return lengths
}

function deepest(element: Root | Element, holds: (element: Element) => boolean): Root | Element {
  const inner = (element.children as RootContent[]).find(
    (child): child is Element => child.type === 'element' && holds(child),
  )
  return inner ? deepest(inner, holds) : element
}

function articleAround(core: Root | Element, tree: Tree): Root | Element {
  if (core.type === 'root') return core
  // A single paragraph is not the place of an article.
  const around = ['p', 'li', 'td', 'span'].includes(core.tagName) ? [] : [core]
  const chain = [...around, ...ancestorsOf(core, tree)]
  const marked = chain.find(isMarkedAsArticle) ?? chain.find(({ tagName }) => tagName === 'main')
  return marked ?? chain[0] ?? core
}

function isMarkedAsArticle(element: Element): boolean {
  return (
    element.tagName === 'article' ||
    attribute(element, 'role') === 'article' ||
    /\barticle\b/i.test(attribute(element, 'itemType'))
  )
}
