import type { Element, Nodes, Root } from 'hast'
import { linkedShare, textOfBlock } from '../texts-of.ts'
import type { Draft, DraftBlock, DraftDoubt, Role } from '../draft.ts'
import type { Dropped, DroppedPart } from '../pasted-article.ts'
import { plainBlocks } from '../plain/plain-blocks.ts'
import { isProse } from '../is-prose.ts'
import { cutFragment } from './cut-fragment.ts'
import { findFootnotes } from './footnotes.ts'
import type { InlineSettings } from './inline-of.ts'
import { articleInJsonLd } from './json-ld.ts'
import { locateArticle, type ArticlePlace } from './locate-article.ts'
import { descriptionsOf, pageMetadata, same } from './page-metadata.ts'
import { hasClassWord, partOfPage } from './part-of-page.ts'
import { piecesOf, type Piece } from './pieces-of.ts'
import { styleClasses, styleOf } from './style-of.ts'
import {
  ancestorsOf,
  attribute,
  elementsIn,
  isWithin,
  parseHtml,
  visibleText,
  type Tree,
} from './tree.ts'

/** What a reading of HTML is about. */
export interface HtmlKind {
  format: string
  /** True for a text that a program has made from a document: nothing in it is of a site. */
  isDocument: boolean
}

/** Read a page, a piece of one, or a document that was saved as HTML. */
export function readHtml(source: string, kind: HtmlKind): Draft {
  const { html, url: fragmentUrl, isFragment } = cutFragment(source)
  const tree = parseHtml(html)
  const linked = articleInJsonLd(tree)
  const metadata = pageMetadata(tree, linked)
  metadata.url ??= fragmentUrl
  const doubts: DraftDoubt[] = []
  if (kind.isDocument && metadata.authors.length > 0) {
    doubts.push(typistDoubt(metadata.authors.map(({ value }) => value).join(', ')))
    metadata.authors = []
  }
  const isPage = !kind.isDocument && (!isFragment || hasPageParts(tree))
  const place = isPage ? locateArticle(tree) : undefined
  const footnotes = findFootnotes(tree)
  const classes = styleClasses(tree)
  const dropped: Dropped[] = []
  const scope = scopeOf(tree, place, metadata.title?.value)
  const drop = (part: DroppedPart, element: Root | Element) => {
    const text = visibleText(element)
    if (text === '') return
    dropped.push({ as: part, text })
    const isInArticle = place === undefined || isWithin(element, place.article, tree)
    if (isInArticle && isProse(text) && mayBeText.has(part)) {
      doubts.push({
        kind: 'prose-dropped',
        words: text,
        message: `This was taken for ${withArticle(part)} and left out. If it belongs to the text, add it.`,
      })
    }
  }
  const whole = same(visibleText(scope.outer))
  const left = new Map<Element, boolean>()
  const decide = (element: Element): boolean => {
    if (!scope.isInRange(element)) {
      drop(partOfPage(element)?.part ?? 'rest of the page', element)
      return true
    }
    if (place && element.tagName === 'article' && isApart(element, place, tree)) {
      drop('related links', element)
      return true
    }
    if (footnotes.comments.has(element)) {
      drop('comments', element)
      if (element.tagName !== 'a') doubts.push(commentDoubt(element))
      return true
    }
    if (styleOf(element, classes).hidden) {
      drop('hidden text', element)
      return true
    }
    const found = kind.isDocument ? undefined : partOfPage(element)
    if (!found || holdsText(element)) return false
    if (found.isGuess && isLikelyText(element, found.part)) return false
    drop(found.part === 'aside' && repeats(element) ? 'pull quote' : found.part, element)
    return true
  }
  /** True for what has the article within it, or a note that the text refers to. */
  const holdsText = (element: Element) =>
    [place?.core, scope.title].some((inner) => inner && isWithin(inner, element, tree)) ||
    [...footnotes.notes.keys()].some((note) => isWithin(note, element, tree))
  const repeats = (element: Element) => {
    const text = same(visibleText(element))
    return text.length > 20 && whole.split(text).length > 2
  }
  const isLikelyText = (element: Element, part: DroppedPart) => {
    const text = visibleText(element)
    if (part === 'pull quote' || part === 'aside') return false
    if (linked && text.length > 40 && same(linked.articleBody).includes(same(text))) return true
    const paragraphs = elementsIn(element).filter(
      (inner) => inner.tagName === 'p' && isProse(visibleText(inner)),
    )
    return paragraphs.length >= 3 && paragraphs.some((inner) => place?.kept.has(inner) ?? true)
  }
  const settings: InlineSettings = {
    classes,
    footnotes,
    base: baseOf(tree) ?? metadata.url?.value ?? null,
    language: kind.isDocument
      ? null
      : (metadata.language?.value.split('-')[0]?.toLowerCase() ?? null),
    leaveOut: (element) => {
      const known = left.get(element)
      if (known !== undefined) return known
      const isLeft = decide(element)
      left.set(element, isLeft)
      return isLeft
    },
  }
  dropAround(tree, scope.outer, drop)
  const pieces = piecesOf(scope.outer, settings)
  const described = descriptionsOf(tree, linked).map(same)
  const firstProse = pieces.findIndex(
    ({ block }) => block.type === 'paragraph' && isProse(textOfBlock(block)),
  )
  const lines = pieces.flatMap((piece, index): DraftBlock[] => {
    const zone = zoneOf(piece.node, place, tree)
    const isEarly = zone === 'head' || index < firstProse
    const role = roleOf(piece, scope.title, isEarly, described, tree)
    const isKept = place === undefined || isKeptIn(piece.node, place, tree)
    const text = textOfBlock(piece.block)
    if (!isKept && !isEarly && linkedShare(piece.block) > 0.6 && !isProse(text)) {
      if (text.trim() !== '') dropped.push({ as: 'related links', text })
      return []
    }
    return [{ block: piece.block, zone, role, doubts: [] }]
  })
  if (lines.length === 0) {
    const texts = elementsIn(tree.root).filter(({ tagName }) => tagName === 'noscript')
    for (const { children } of texts) {
      const text = children.map(visibleText).join(' ').trim()
      if (text !== '') dropped.push({ as: 'hidden text', text })
    }
  }
  const body = linked?.articleBody ?? ''
  const read = lines
    .filter(({ zone }) => zone === 'core')
    .map(({ block }) => textOfBlock(block).length)
  if (isPage && body.length > 300 && read.reduce((a, b) => a + b, 0) < body.length / 2) {
    return {
      format: kind.format,
      metadata,
      ...plainBlocks(body),
      dropped,
      doubts: [
        ...doubts,
        {
          kind: 'incomplete',
          words: '',
          message:
            'The page shows less than half of the text that its structured data have (JSON-LD articleBody). ' +
            'That text was taken, without subheads, links and emphasis: compare it with the page.',
        },
      ],
    }
  }
  return { format: kind.format, metadata, lines, dropped, doubts }
}

/** What a program notes of a document is who typed it. */
export function typistDoubt(name: string): DraftDoubt {
  return {
    kind: 'metadata',
    words: name,
    message: 'The file itself names this person, who may have written it or only typed it.',
  }
}

function commentDoubt(element: Element): DraftDoubt {
  return {
    kind: 'comments',
    words: visibleText(element),
    message: 'The document has a comment here, which was left out.',
  }
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

function hasPageParts({ root }: Tree): boolean {
  return elementsIn(root).some(({ tagName }) => ['article', 'main', 'nav'].includes(tagName))
}

/** The part of the page that is read: the article, and its title where that stands before it. */
interface Scope {
  outer: Root | Element
  title: Element | undefined
  isInRange: (element: Element) => boolean
}

function scopeOf(tree: Tree, place: ArticlePlace | undefined, known: string | undefined): Scope {
  const order = (node: Nodes) => tree.order.get(node) ?? -1
  if (!place) return { outer: tree.body, title: undefined, isInRange: () => true }
  const { article, core } = place
  const headings = elementsIn(tree.body)
    .filter(({ tagName }) => tagName === 'h1')
    .filter((heading) => visibleText(heading) !== '')
    .filter(
      (heading) =>
        !ancestorsOf(heading, tree).some(({ tagName }) =>
          ['nav', 'footer', 'aside'].includes(tagName),
        ),
    )
  const inside = headings.filter((heading) => isWithin(heading, article, tree))
  const before = headings.filter((heading) => order(heading) < order(core))
  const isKnown = (heading: Element) => same(visibleText(heading)) === same(known ?? '')
  const title = inside.find(isKnown) ?? before.find(isKnown) ?? inside[0] ?? before.at(-1)
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

function dropAround(
  tree: Tree,
  outer: Root | Element,
  drop: (part: DroppedPart, element: Element) => void,
) {
  const visit = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element' || child === outer) continue
      if (isWithin(outer, child, tree)) visit(child)
      else drop(partOfPage(child)?.part ?? 'rest of the page', child)
    }
  }
  if (outer !== tree.body && isWithin(outer, tree.body, tree)) visit(tree.body)
}

/** True for another article beside or within this one: a card that leads elsewhere. */
function isApart(element: Element, place: ArticlePlace, tree: Tree): boolean {
  return element !== place.core &&
    !isWithin(place.core, element, tree) &&
    !isWithin(element, place.core, tree)
    ? true
    : element !== place.core &&
        isWithin(element, place.core, tree) &&
        elementsIn(element).some(({ tagName }) => tagName === 'a') &&
        !elementsIn(element).some((inner) => inner.tagName === 'p' && isProse(visibleText(inner)))
}

function zoneOf(node: Nodes, place: ArticlePlace | undefined, tree: Tree): DraftBlock['zone'] {
  if (!place || isWithin(node, place.core, tree)) return 'core'
  return (tree.order.get(node) ?? 0) < (tree.order.get(place.core) ?? 0) ? 'head' : 'rim'
}

function isKeptIn(node: Nodes, { kept }: ArticlePlace, tree: Tree): boolean {
  const own = node.type === 'element' ? [node, ...elementsIn(node)] : []
  const parent = tree.parents.get(node)
  return [...own, ...(parent?.type === 'element' ? [parent] : [])].some((element) =>
    kept.has(element),
  )
}

function roleOf(
  { block, node }: Piece,
  title: Element | undefined,
  isEarly: boolean,
  described: readonly string[],
  tree: Tree,
): Role | null {
  const around = [node, ...ancestorsOf(node, tree).slice(0, 2)].filter(
    (one) => one.type === 'element',
  )
  const says = (pattern: RegExp) => around.some((element) => hasClassWord(element, pattern))
  if (title && around.includes(title)) return 'title'
  if (says(/^(captions?|leyenda|pie|piefoto|credits?|creditos?)$/) && block.type === 'paragraph')
    return 'caption'
  const text = same(textOfBlock(block))
  if (
    isEarly &&
    text.length > 20 &&
    described.some(
      (other) => other === text || (text.length > 60 && other.startsWith(text.slice(0, 60))),
    )
  )
    return 'subtitle'
  if (
    says(
      /^(subtitle|subtitulo|standfirst|dek|deck|entradilla|bajada|subheadline|alternativeheadline)$/,
    )
  )
    return 'subtitle'
  if (isEarly && block.type === 'heading' && isBelow(node, title, tree)) return 'subtitle'
  if (!isEarly && !says(/^(byline|firma|autores?)$/)) return null
  if (says(/^(byline|authors?|autor|autores|autora|firma|signature)$/)) return 'byline'
  return says(/^(date|fecha|datetime|timestamp|published|datepublished|updated)$/) ? 'date' : null
}

/** True for a heading that stands behind the title in the same header. */
function isBelow(node: Nodes, title: Element | undefined, tree: Tree): boolean {
  const header = ancestorsOf(node, tree).find(({ tagName }) => /^(?:header|hgroup)$/.test(tagName))
  return (
    title !== undefined &&
    header !== undefined &&
    isWithin(title, header, tree) &&
    (tree.order.get(node) ?? 0) > (tree.order.get(title) ?? 0)
  )
}

function baseOf({ root }: Tree): string | null {
  const base = elementsIn(root).find(({ tagName }) => tagName === 'base')
  const address = base ? attribute(base, 'href') : ''
  return /^https?:/.test(address) ? address : null
}
