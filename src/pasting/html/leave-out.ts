import type { Element, Root, RootContent } from 'hast'
import type { DraftDoubt } from '../draft.ts'
import { isProse } from '../is-prose.ts'
import type { Dropped, DroppedPart } from '../pasted-article.ts'
import type { InlineSettings } from './inline-of.ts'
import type { ArticlePlace } from './locate-article.ts'
import { same } from '../same.ts'
import { partOfPage } from './part-of-page.ts'
import type { Scope } from './scope-of.ts'
import { styleOf } from './style-of.ts'
import { ancestorsOf, elementsIn, isWithin, visibleText, type Tree } from './tree.ts'

/** What is known of a page before it is decided what of it is left out. */
export interface LeaveOutSettings extends Pick<InlineSettings, 'classes' | 'footnotes'> {
  tree: Tree
  /** Where the article stands; `undefined` for what is no whole page. */
  place: ArticlePlace | undefined
  scope: Scope
  isDocument: boolean
  /** The text in the structured data of the page, or `''`. */
  articleBody: string
}

/** What was left out of a page, and why that is doubtful. */
export interface LeftOut extends Pick<InlineSettings, 'leaveOut' | 'dropRest'> {
  dropped: Dropped[]
  doubts: DraftDoubt[]
}

/** Decide about each element of a page whether it is text, and keep what is left out. */
export function leavingOut(settings: LeaveOutSettings): LeftOut {
  const { tree, place } = settings
  const dropped: Dropped[] = []
  const doubts: DraftDoubt[] = []
  const drop = (as: DroppedPart, nodes: readonly (Root | RootContent)[]) => {
    const text = nodes.map(visibleText).join(' ').trim()
    if (text === '') return
    dropped.push({ as, text })
    const isInArticle =
      place === undefined || nodes.every((node) => isWithin(node, place.article, tree))
    if (isInArticle && isProse(text) && mayBeText.has(as)) doubts.push(proseDoubt(as, text))
  }
  const partOf = partDecider(settings)
  const decided = new Map<Element, boolean>()
  dropAround(settings, drop)
  return {
    dropped,
    doubts,
    leaveOut: (element) => {
      const known = decided.get(element)
      if (known !== undefined) return known
      const part = partOf(element)
      decided.set(element, part !== undefined)
      if (part !== undefined) drop(part, [element])
      if (settings.footnotes.comments.has(element) && element.tagName !== 'a') {
        doubts.push(commentDoubt(element))
      }
      return part !== undefined
    },
    dropRest: (figure, caption) => drop('caption', nodesBeside(caption, figure, tree)),
  }
}

/** What stands beside a node within another: the parts of it that the node is not in. */
function nodesBeside(node: Element, outer: Element, tree: Tree): RootContent[] {
  return outer.children.flatMap((child) => {
    if (child === node) return []
    return child.type === 'element' && isWithin(node, child, tree)
      ? nodesBeside(node, child, tree)
      : [child]
  })
}

/** Says what an element is if it is no text, or `undefined`. */
function partDecider(settings: LeaveOutSettings) {
  const { tree, place, scope, footnotes, classes, isDocument, articleBody } = settings
  const whole = same(visibleText(scope.outer))
  const body = same(articleBody)
  const shareOf = (element: Element) =>
    place?.shareOf(element) ?? same(visibleText(element)).length / whole.length / 2
  /** True for what has much of the article within it, or a note that the text refers to. */
  const holdsText = (element: Element) =>
    shareOf(element) > 0.25 ||
    [place?.core, scope.title].some((inner) => inner && isWithin(inner, element, tree)) ||
    [...footnotes.notes.keys()].some((note) => isWithin(note, element, tree))
  const repeats = (text: string) => text.length > 20 && whole.split(text).length > 2
  /** True for what only a class takes for something else. */
  const isLikelyText = (element: Element, part: DroppedPart) => {
    if (part === 'pull quote' || part === 'aside') return false
    const text = same(visibleText(element))
    if (text.length > 40 && body.includes(text)) return true
    const paragraphs = elementsIn(element).filter(
      (inner) => inner.tagName === 'p' && isProse(visibleText(inner)),
    )
    return paragraphs.length >= 3 && paragraphs.some((inner) => place?.kept.has(inner) ?? true)
  }
  return (element: Element): DroppedPart | undefined => {
    const found = partOfPage(element)
    if (!scope.isInRange(element)) return found?.part ?? 'rest of the page'
    if (footnotes.comments.has(element)) return 'comments'
    if (styleOf(element, classes).hidden) return 'hidden text'
    if (holdsText(element)) return undefined
    if (place && element.tagName === 'article' && isCard(element, place, tree)) {
      return 'related links'
    }
    if (!found || isDocument) return undefined
    // A word with a class of its own within a sentence is the sentence's.
    const isWord = ancestorsOf(element, tree).some(({ tagName }) => tagName === 'p')
    if (found.isGuess && (isWord || isLikelyText(element, found.part))) return undefined
    const isRepeated = found.part === 'aside' && repeats(same(visibleText(element)))
    return isRepeated ? 'pull quote' : found.part
  }
}

/** Note all that stands around what is read. */
function dropAround(
  { tree, scope: { outer } }: LeaveOutSettings,
  drop: (as: DroppedPart, nodes: RootContent[]) => void,
): void {
  const visit = (node: Root | Element) => {
    for (const child of node.children) {
      if (child === outer) continue
      if (isWithin(outer, child, tree) && child.type === 'element') visit(child)
      else if (child.type === 'element')
        drop(partOfPage(child)?.part ?? 'rest of the page', [child])
      else if (child.type === 'text') drop('rest of the page', [child])
    }
  }
  if (outer !== tree.body && isWithin(outer, tree.body, tree)) visit(tree.body)
}

/** True for another article beside or within this one: a card that leads elsewhere. */
function isCard(element: Element, { core }: ArticlePlace, tree: Tree): boolean {
  if (element === core || isWithin(core, element, tree)) return false
  if (!isWithin(element, core, tree)) return true
  const inner = elementsIn(element)
  return (
    inner.some(({ tagName }) => tagName === 'a') &&
    !inner.some(
      ({ tagName, ...rest }) => tagName === 'p' && isProse(visibleText({ tagName, ...rest })),
    )
  )
}

/** What may be the publisher's text, though a site sets it apart. */
const mayBeText = new Set<DroppedPart>([
  'aside',
  'footer',
  'related links',
  'subscription',
  'share buttons',
  'tags',
  'rest of the page',
  'pull quote',
  'embed',
  'advertisement',
])

function withArticle(part: DroppedPart): string {
  return /^[aeiou]/.test(part)
    ? `an ${part}`
    : part.endsWith('s') || part.startsWith('rest')
      ? part
      : `a ${part}`
}

function proseDoubt(part: DroppedPart, text: string): DraftDoubt {
  return {
    kind: 'prose-dropped',
    words: text,
    message: `This was taken for ${withArticle(part)} and left out. If it belongs to the text, add it.`,
  }
}

function commentDoubt(element: Element): DraftDoubt {
  return {
    kind: 'comments',
    words: visibleText(element),
    message: 'The document has a comment here, which was left out.',
  }
}
