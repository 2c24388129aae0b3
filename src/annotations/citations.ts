import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Position } from '../text/issue.ts'
import type { MarkupMistake } from './annotation.ts'
import { attributeOf, isElement, positionOf, type Element } from './nodes.ts'
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

/** Collect the citations and links of an editorial text, in the order of the text. */
export function extractReferences(tree: Root): ProseReferences {
  const references: ProseReferences = { citations: [], links: [], mistakes: [] }

  const images = new Set<string>()
  const opened = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void images.add(identifier))

  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      references.mistakes.push(describeUnexpected(node, editorialText))
    } else if (node.type === 'definition' && images.has(node.identifier)) {
      // It belongs to an image, which is reported.
    } else if (node.type === 'table') {
      const at = { rule: 'unexpected-markup' as const, position: positionOf(node) }
      const hint =
        'Write it as sentences or as a list; if its `|` are text, write a backslash before each.'
      references.mistakes.push({ ...at, message: 'There are no tables here.', hint })
    } else if (node.type === 'footnoteDefinition') {
      const at = { rule: 'unexpected-markup' as const, position: positionOf(node) }
      const hint = 'Write it as a sentence of the text, with a link to what it cites.'
      references.mistakes.push({ ...at, message: 'There are no footnotes here.', hint })
    } else if (node.type === 'heading' && node.depth === 1) {
      const at = { rule: 'unexpected-markup' as const, position: positionOf(node) }
      const message = 'A heading of the first level is the title of the page.'
      references.mistakes.push({ ...at, message, hint: 'Begin it with `##`.' })
    } else if (node.type === 'link' || node.type === 'definition') {
      references.links.push({ href: node.url, position: positionOf(node) })
    } else if (isElement(node, 'Cite')) {
      references.mistakes.push(...attributeMistakes(node, [...citedKinds], citedBy(node)))
      if (node.children.length > 0) {
        const at = { rule: 'unexpected-markup' as const, position: positionOf(node) }
        const hint = 'End it with `/>`, and write the words before it.'
        references.mistakes.push({ ...at, message: 'A citation has no words inside.', hint })
      }
      references.citations.push(
        ...citedIn(node).map((cited) => ({ ...cited, position: positionOf(node) })),
      )
    } else if (node.type === 'html' && isClosing(node.value, opened)) {
      // Its opening tag is reported.
    } else if (isElement(node) || node.type.startsWith('mdx') || node.type === 'html') {
      if (node.type === 'html') opened.add(/^<([\w-]+)/.exec(node.value)?.[1] ?? '')
      references.mistakes.push(describeUnexpected(node, editorialText))
    }
  })

  return references
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
