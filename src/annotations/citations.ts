import type { Link, Nodes, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Position } from '../text/issue.ts'
import type { MarkupMistake } from './annotation.ts'
import { markupInProse } from './markup-in-prose.ts'
import { attributeOf, findIn, isElement, positionOf, type Element } from './nodes.ts'
import { textOf } from './text-of.ts'
import { attributeMistakes, describeUnexpected, editorialText } from './markup-mistakes.ts'

/** The kinds of things that an editorial sentence can cite. */
const citedKinds = ['source', 'claim', 'quote'] as const
type CitedKind = (typeof citedKinds)[number]

/** One id in a `<Cite source="…" claim="…" quote="…" />`. */
export interface Cited {
  kind: CitedKind
  id: string
}

export interface Citation extends Cited {
  position: Position
}

/** A link that an author wrote, as written. */
export interface ProseLink {
  href: string
  position: Position
}

/** The citations and links of an editorial text: an introduction or an explanation. */
export interface ProseReferences {
  citations: Citation[]
  links: ProseLink[]
  mistakes: MarkupMistake[]
}

/** What an editorial text may have beside citations. */
const taken: ReadonlySet<Nodes['type']> = new Set(['root', 'yaml', 'paragraph', 'text', 'link'])

/** What the report of something else in the text is for. */
const reportedWith: ReadonlySet<Nodes['type']> = new Set([
  'listItem',
  'tableRow',
  'tableCell',
  'linkReference',
  'footnoteReference',
])

/**
 * Collect the citations and links of an editorial text, in the order of the text. What stands in
 * markup that is reported is read too, and its own markup not reported.
 *
 * @param source the text that the positions in the tree refer to
 */
export function extractReferences(tree: Root, source: string): ProseReferences {
  const mistakes = markupInProse(tree, source)
  const references: ProseReferences = { citations: [], links: [], mistakes }
  const images = new Set<string>()
  const opened = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void images.add(identifier))

  const isOfAnother = (node: Nodes) =>
    reportedWith.has(node.type) ||
    (node.type === 'definition' && images.has(node.identifier)) ||
    (node.type === 'html' && isClosing(node.value, opened))

  const read = (node: Nodes, reported = false): void => {
    const isCite = isElement(node, 'Cite')
    if (node.type === 'link') {
      references.links.push({ href: node.url, position: positionOf(node) })
      mistakes.push(...linkMistakes(node))
    }
    if (node.type === 'paragraph') mistakes.push(...placeMistakes(node))
    if (isCite) readCitation(node, references)
    const isMistake = !isCite && !taken.has(node.type) && !isOfAnother(node)
    if (isMistake && !reported) references.mistakes.push(describeUnexpected(node, editorialText))
    if (node.type === 'html') opened.add(/^<([\w-]+)/.exec(node.value)?.[1] ?? '')
    if ('children' in node) node.children.forEach((child) => read(child, reported || isMistake))
  }
  read(tree)
  return references
}

/** The mistakes of a link in a text of ours, but for its address. */
function linkMistakes(link: Link): MarkupMistake[] {
  const rule = 'unexpected-markup' as const
  const mistakes: MarkupMistake[] = []
  const cite = findIn(link, (node) => isElement(node, 'Cite'))
  if (cite) {
    const message = 'A citation stands inside a link, and both lead somewhere.'
    mistakes.push({ rule, position: positionOf(cite), message, hint: 'Write it behind the link.' })
  }
  if (link.title != null) {
    const message = `“${link.title}” is in the link, where most readers would not see it.`
    const hint = 'Leave nothing but the address between `(` and `)`.'
    mistakes.push({ rule, position: positionOf(link), message, hint })
  }
  if (textOf(link).trim() === '') {
    const hint = 'Delete it, or put it around its words.'
    mistakes.push({ rule, position: positionOf(link), message: 'A link has no words.', hint })
  }
  return mistakes
}

/** The mistake of a citation that stands before the words of its paragraph, or without any. */
function placeMistakes(paragraph: Paragraph): MarkupMistake[] {
  const first = paragraph.children.find((child) => isElement(child) || textOf(child).trim() !== '')
  if (!first || !isElement(first, 'Cite')) return []
  const message =
    'A citation stands behind the words that rest on it, and there are none before it.'
  const hint = 'Write it at the end of those words, in their paragraph.'
  return [{ rule: 'unexpected-markup', position: positionOf(first), message, hint }]
}

function readCitation(cite: Element, { citations, mistakes }: ProseReferences): void {
  const position = positionOf(cite)
  mistakes.push(...attributeMistakes(cite, [...citedKinds], citedBy(cite)))
  if (cite.children.length > 0) {
    const hint = 'End it with `/>`, and write the words before it.'
    const message = 'A citation has no words inside.'
    mistakes.push({ rule: 'unexpected-markup', position, message, hint })
  }
  const cited = citedIn(cite)
  for (const [index, { kind, id }] of cited.entries()) {
    if (cited.findIndex((one) => one.kind === kind && one.id === id) === index) continue
    const message = `The citation names the ${kind} \`${id}\` twice.`
    mistakes.push({ rule: 'unexpected-markup', position, message, hint: 'Delete one of the two.' })
  }
  citations.push(...cited.map((one) => ({ ...one, position })))
}

/** The mistake of a second paragraph in a text that is one. */
export function paragraphMistakes(tree: Root): MarkupMistake[] {
  const second = tree.children.filter(({ type }) => type === 'paragraph')[1]
  if (!second) return []
  const message = 'This is a second paragraph, and the text is one.'
  const hint = 'Join it with the one above. What happened on another day is a follow-up of its own.'
  return [{ rule: 'unexpected-markup', position: positionOf(second), message, hint }]
}

/** True for the closing tag of an element that was opened before. */
function isClosing(tag: string, opened: ReadonlySet<string>): boolean {
  const name = /^<\/([\w-]+)/.exec(tag)?.[1]
  return name !== undefined && opened.has(name)
}

/** The things that a `<Cite>` names, kind by kind. */
export function citedIn(element: Element): Cited[] {
  return citedKinds.flatMap((kind) => {
    const ids = attributeOf(element, kind)?.split(/\s+/).filter(Boolean) ?? []
    return ids.map((id) => ({ kind, id }))
  })
}

/** The kinds that a `<Cite>` names, each of which needs an id; at least one. */
function citedBy({ attributes }: Element): CitedKind[] {
  const named = citedKinds.filter((kind) =>
    attributes.some((attribute) => 'name' in attribute && attribute.name === kind),
  )
  return named.length > 0 || attributes.length > 0 ? named : ['source']
}
