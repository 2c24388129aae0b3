import type { Element, Nodes, Root } from 'hast'
import type { DraftBlock } from '../draft.ts'
import type { ArticlePlace } from './locate-article.ts'
import { same } from '../same.ts'
import { ancestorsOf, elementsIn, isWithin, visibleText, type Tree } from './tree.ts'

/** The part of a page that is read: the article, and its title where that stands before it. */
export interface Scope {
  outer: Root | Element
  /** The heading that is the title of the article. */
  title: Element | undefined
  isInRange: (element: Element) => boolean
}

/**
 * What is read of a page.
 *
 * @param place where the article stands, or `undefined` to read everything
 * @param known the title in the metadata
 */
export function scopeOf(
  tree: Tree,
  place: ArticlePlace | undefined,
  known: string | undefined,
): Scope {
  const order = (node: Nodes) => tree.order.get(node) ?? -1
  if (!place) return { outer: tree.body, title: undefined, isInRange: () => true }
  const { article } = place
  const title = titleHeading(tree, place, known ?? '')
  if (!title || isWithin(title, article, tree)) {
    return { outer: article, title, isInRange: () => true }
  }
  const outer =
    ancestorsOf(title, tree).find((element) => isWithin(article, element, tree)) ?? tree.root
  return {
    outer,
    title,
    isInRange: (element) =>
      isWithin(element, article, tree) ||
      isWithin(article, element, tree) ||
      isWithin(title, element, tree) ||
      (order(element) >= order(title) && order(element) < order(article)),
  }
}

/** The heading with the words of the metadata, or the nearest of the first level. */
function titleHeading(tree: Tree, place: ArticlePlace, known: string): Element | undefined {
  const order = (node: Nodes) => tree.order.get(node) ?? -1
  const headings = elementsIn(tree.body)
    .filter(({ tagName }) => /^h[123]$/.test(tagName))
    .filter((heading) => visibleText(heading) !== '' && !isOfMenu(heading, tree))
  const inside = headings.filter((heading) => isWithin(heading, place.article, tree))
  const before = headings.filter((heading) => order(heading) < order(place.core))
  const isFirstLevel = ({ tagName }: Element) => tagName === 'h1'
  const isKnown = (heading: Element) => isTitle(visibleText(heading), known)
  const nearby = [
    ...inside.filter((heading) => order(heading) < order(place.core) + 400),
    ...before,
  ]
  return (
    nearby.filter(isFirstLevel).find(isKnown) ??
    nearby.find(isKnown) ??
    inside.find(isFirstLevel) ??
    before.findLast(isFirstLevel)
  )
}

function isOfMenu(heading: Element, tree: Tree): boolean {
  return ancestorsOf(heading, tree).some(({ tagName }) =>
    ['nav', 'footer', 'aside'].includes(tagName),
  )
}

/** True for a heading with the words of the title, which may have more behind it. */
function isTitle(heading: string, known: string): boolean {
  const [a, b] = [same(heading), same(known)]
  return a !== '' && (a === b || (a.length >= 15 && b.startsWith(a)))
}

/** Whether a node stands before the text, in it, or behind it. */
export function zoneOf(
  node: Nodes,
  place: ArticlePlace | undefined,
  tree: Tree,
): DraftBlock['zone'] {
  if (!place || isWithin(node, place.core, tree)) return 'core'
  return (tree.order.get(node) ?? 0) < (tree.order.get(place.core) ?? 0) ? 'head' : 'rim'
}
