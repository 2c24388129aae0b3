import type { Nodes } from 'hast'
import type { Draft, DraftBlock, DraftDoubt } from '../draft.ts'
import { isProse } from '../is-prose.ts'
import type { Dropped, PastedMetadata } from '../pasted-article.ts'
import { plainBlocks } from '../plain/plain-blocks.ts'
import { linkedShare, textOfBlock } from '../texts-of.ts'
import { cutFragment } from './cut-fragment.ts'
import { findFootnotes } from './footnotes.ts'
import { articleInJsonLd, type LinkedArticle } from './json-ld.ts'
import { leavingOut } from './leave-out.ts'
import { locateArticle, type ArticlePlace } from './locate-article.ts'
import { same } from '../same.ts'
import { descriptionsOf, pageMetadata } from './page-metadata.ts'
import { piecesOf } from './pieces-of.ts'
import { roleOf } from './role-of.ts'
import { scopeOf, zoneOf } from './scope-of.ts'
import { styleClasses } from './style-of.ts'
import { attribute, elementsIn, parseHtml, visibleText, type Tree } from './tree.ts'

/** What a reading of HTML is about. */
export interface HtmlKind {
  format: string
  /** True for a text that a program has made from a document: nothing in it is of a site. */
  isDocument: boolean
}

/** Read a page, a piece of one, or a document that was saved as HTML. */
export function readHtml(source: string, { format, isDocument }: HtmlKind): Draft {
  const { html, url, isFragment } = cutFragment(source)
  const tree = parseHtml(html)
  const linked = articleInJsonLd(tree)
  const metadata = pageMetadata(tree, linked)
  metadata.url ??= url
  const isPage = !isDocument && (!isFragment || hasPageParts(tree))
  const place = isPage ? locateArticle(tree) : undefined
  const scope = scopeOf(tree, place, metadata.title?.value)
  const known = { footnotes: findFootnotes(tree), classes: styleClasses(tree) }
  const articleBody = linked?.articleBody ?? ''
  const left = leavingOut({ ...known, tree, place, scope, isDocument, articleBody })
  const pieces = piecesOf(scope.outer, {
    ...known,
    leaveOut: left.leaveOut,
    dropRest: left.dropRest,
    base: baseOf(tree) ?? metadata.url?.value ?? null,
    // Programs note a language with every other word.
    language: isDocument ? null : primaryLanguage(metadata),
  })
  const described = descriptionsOf(tree, linked).map(same)
  const firstProse = pieces.findIndex(
    ({ block }) => block.type === 'paragraph' && isProse(textOfBlock(block)),
  )
  const dropped: Dropped[] = [...left.dropped]
  const lines = pieces.flatMap((piece, index): DraftBlock[] => {
    const { block, node } = piece
    const zone = zoneOf(node, place, tree)
    const isEarly = zone === 'head' || index < firstProse
    const text = textOfBlock(block)
    const isLeft = place !== undefined && !isEarly && !isKeptIn(node, place, tree)
    if (isLeft && linkedShare(block) > 0.6 && !isProse(text)) {
      if (text.trim() !== '') dropped.push({ as: 'related links', text })
      return []
    }
    const role = roleOf(piece, scope.title, isEarly, described, tree)
    return [{ block, zone, role, doubts: [] }]
  })
  const doubts = [...(isDocument ? takeTypist(metadata) : []), ...left.doubts]
  const draft: Draft = { format, metadata, lines, dropped, doubts }
  if (lines.length === 0) dropped.push(...textsWithoutScript(tree))
  return isPage ? orArticleBody(draft, linked) : draft
}

/** The text in the structured data of a page, where the page itself shows less than half of it. */
function orArticleBody(draft: Draft, linked: LinkedArticle | undefined): Draft {
  const body = linked?.articleBody ?? ''
  const shown = draft.lines.map(({ block }) => textOfBlock(block))
  if (body.length <= 300 || shown.join('').length >= body.length / 2) return draft
  const rest = shown.join(' ').trim()
  return {
    ...draft,
    ...plainBlocks(body),
    dropped: [
      ...draft.dropped,
      ...(rest === '' ? [] : [{ as: 'rest of the page', text: rest } as const]),
    ],
    doubts: [
      ...draft.doubts,
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

/** What a program notes as the author of a document, as a doubt: it may be who typed it. */
function takeTypist(metadata: PastedMetadata): DraftDoubt[] {
  const names = metadata.authors.map(({ value }) => value).join(', ')
  metadata.authors = []
  return names === '' ? [] : [typistDoubt(names)]
}

export function typistDoubt(name: string): DraftDoubt {
  return {
    kind: 'metadata',
    words: name,
    message: 'The file itself names this person, who may have written it or only typed it.',
  }
}

function hasPageParts({ root }: Tree): boolean {
  return elementsIn(root).some(({ tagName }) => ['article', 'main', 'nav'].includes(tagName))
}

function isKeptIn(node: Nodes, { kept }: ArticlePlace, tree: Tree): boolean {
  const own = node.type === 'element' ? [node, ...elementsIn(node)] : []
  const parent = tree.parents.get(node)
  return [...own, ...(parent?.type === 'element' ? [parent] : [])].some((element) =>
    kept.has(element),
  )
}

/** What a page says where script does not run. */
function textsWithoutScript({ root }: Tree): Dropped[] {
  return elementsIn(root)
    .filter(({ tagName }) => tagName === 'noscript')
    .map(({ children }) => children.map(visibleText).join(' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ as: 'hidden text', text }))
}

function primaryLanguage({ language }: PastedMetadata): string | null {
  return language?.value.split('-')[0]?.toLowerCase() ?? null
}

function baseOf({ root }: Tree): string | null {
  const base = elementsIn(root).find(({ tagName }) => tagName === 'base')
  const address = base ? attribute(base, 'href') : ''
  return /^https?:/.test(address) ? address : null
}
