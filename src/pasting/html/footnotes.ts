import type { Element } from 'hast'
import { ancestorsOf, attribute, elementsIn, isWithin, visibleText, type Tree } from './tree.ts'

/** The footnotes of a page: which links lead to one, and where each stands. */
export interface Footnotes {
  /** The label by the link that leads to the note. */
  references: ReadonlyMap<Element, string>
  /** The label by the element that is the note. */
  notes: ReadonlyMap<Element, string>
  /** The links that lead back to the text. */
  backLinks: ReadonlySet<Element>
  /** The links to comments of Google Docs, and the comments, which have the form of notes. */
  comments: ReadonlySet<Element>
}

/**
 * Find the footnotes by what they are in every program: a short link to a later place, from which
 * another link leads back. Word, Google Docs, LibreOffice, WordPress, Wikipedia and Markdown differ
 * in all else.
 */
export function findFootnotes(tree: Tree): Footnotes {
  const links = elementsIn(tree.root)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => {
      const target = targetOf(link, tree)
      return target ? [{ link, target }] : []
    })
  const references = new Map<Element, string>()
  const notes = new Map<Element, string>()
  const backLinks = new Set<Element>()
  const comments = new Set<Element>()
  for (const { link, target } of links) {
    const text = visibleText(link)
    if (text.length > 8 || placeOf(target, tree) < placeOf(link, tree)) continue
    const note = noteAround(target, tree)
    if (!note || isWithin(link, note, tree)) continue
    const back = links.filter(
      (other) => isWithin(other.link, note, tree) && leadsTo(other.target, link, tree),
    )
    if (back.length === 0 && !isRaised(link, tree)) continue
    if (attribute(target, 'id').startsWith('cmnt')) {
      comments.add(link).add(note)
      continue
    }
    const label = text.replace(/[[\]()\s.]/g, '')
    references.set(link, notes.get(note) ?? label)
    if (!notes.has(note)) notes.set(note, label)
    for (const other of back) backLinks.add(other.link)
  }
  for (const { link } of links) {
    // Each further reference to a note has a link back of its own, which may lead to its `sup`.
    const inNote = [...notes.keys()].some((note) => isWithin(link, note, tree))
    if (inNote && visibleText(link).length <= 3) backLinks.add(link)
  }
  return { references, notes, backLinks, comments }
}

function targetOf(link: Element, { named }: Tree): Element | undefined {
  const address = attribute(link, 'href')
  const mark = address.indexOf('#')
  if (mark === -1 || mark === address.length - 1) return undefined
  const name = address.slice(mark + 1)
  return named.get(name) ?? named.get(decoded(name))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function placeOf(element: Element, { order }: Tree): number {
  return order.get(element) ?? 0
}

/** The element that has all of a note: its item, or its paragraph with what belongs to it. */
function noteAround(target: Element, tree: Tree): Element | undefined {
  const chain = [target, ...ancestorsOf(target, tree)]
  const item = chain
    .slice(0, 5)
    .find(({ tagName }) => ['li', 'dd', 'p', 'div', 'aside', 'td'].includes(tagName))
  if (item?.tagName !== 'p') return item
  const parent = chain[chain.indexOf(item) + 1]
  // The paragraphs of one note stand in a box of their own.
  const isBox =
    parent?.tagName === 'div' &&
    parent.children.find((child) => child.type === 'element') === item &&
    elementsIn(parent).filter(
      (inner) => inner.tagName === 'a' && /^#.*(ref|anc)/i.test(attribute(inner, 'href')),
    ).length === 1
  return isBox ? parent : item
}

/** True if a link back leads to the reference, or to what is right around or within it. */
function leadsTo(target: Element, reference: Element, tree: Tree): boolean {
  return (
    isWithin(target, reference, tree) ||
    ancestorsOf(reference, tree).slice(0, 3).includes(target) ||
    // Word names an anchor beside the link.
    tree.parents.get(target) === tree.parents.get(reference)
  )
}

function isRaised(link: Element, tree: Tree): boolean {
  return [link, ...ancestorsOf(link, tree).slice(0, 2), ...elementsIn(link)].some(
    ({ tagName, properties }) =>
      tagName === 'sup' || /footnote|noteref/i.test(JSON.stringify(properties)),
  )
}
