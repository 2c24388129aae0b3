import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { withoutForbidden } from '../exports/markup.ts'
import {
  classesOf,
  elementsAmong,
  elementsIn,
  hasClass,
  idsIn,
  keepOnly,
  type Around,
} from './elements.ts'

/**
 * A page as it is rendered for a file of its own: its links lead into the file where they can, and
 * else, in full, to the site.
 *
 * @param address of the page that the file is of, in full
 */
export function standAlone(html: string, address: string): Root {
  const tree = fromHtml(withoutForbidden(html))
  const ids = new Set(idsIn(tree))
  removeIdle(tree)
  for (const parent of parentsIn(tree)) {
    for (const node of elementsAmong(parent)) {
      if (node.tagName === 'a' || node.tagName === 'link') setLink(node, address, ids)
      if (hasClass(node, 'footnote-sign') && node.tagName === 'a') {
        const isBack = parent.type === 'element' && hasClass(parent, 'footnote')
        node.properties.role = isBack ? 'doc-backlink' : 'doc-noteref'
      }
    }
  }
  for (const parent of parentsIn(tree)) {
    for (const node of elementsAmong(parent)) if (hasClass(node, 'marked')) setNumber(node, parent)
  }
  return tree
}

/** All that has children, in the order of the text. */
function parentsIn(tree: Root): Around[] {
  return [tree, ...elementsIn(tree)]
}

/** Take out the links of headings to themselves, and the drawings that are not used. */
function removeIdle(tree: Root): void {
  const uses = elementsIn(tree).filter(({ tagName }) => tagName === 'use')
  const used = new Set<unknown>(uses.map(({ properties: { href } }) => href))
  for (const parent of parentsIn(tree)) {
    keepOnly(parent, (child) => child.type !== 'element' || !isIdle(child, parent, used))
  }
}

function isIdle(node: Element, parent: Around, used: ReadonlySet<unknown>): boolean {
  const isOfHeading =
    hasClass(node, 'self-link') && !(parent.type === 'element' && hasClass(parent, 'gloss'))
  const isUnused = node.tagName === 'symbol' && !used.has(`#${String(node.properties.id)}`)
  // What is said of wrong words on the page, where their note is out of sight.
  const isSaidInNote = hasClass(node, 'correction-said')
  return isOfHeading || isUnused || isSaidInNote
}

function setLink(link: Element, address: string, ids: ReadonlySet<string>): void {
  const { href } = link.properties
  // A publisher's link may lead nowhere.
  if (typeof href !== 'string' || !URL.canParse(href, address)) return
  const url = new URL(href, address)
  const isHere = url.href === address + url.hash
  const id = isHere ? idIn(url.hash.slice(1)) : ''
  link.properties.href = ids.has(id) ? `#${id}` : url.href
}

/** The id that a fragment names; none if it is not encoded rightly. */
function idIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return ''
  }
}

/**
 * Marked words are followed by the number of their note, which shows without a style sheet too: the
 * words within others first.
 */
function setNumber(marked: Element, parent: Around): void {
  const at = marked.children.findLastIndex(
    (child) => child.type === 'element' && hasClass(child, 'mark-link'),
  )
  const [link] = at < 0 ? [] : marked.children.splice(at, 1)
  if (link?.type !== 'element') return
  const { dataNote, ariaLabel } = link.properties
  const verdict = classesOf(marked).filter((name) => name.startsWith('verdict-'))
  link.properties = {
    ...link.properties,
    className: [...classesOf(link), ...verdict],
    role: 'doc-noteref',
    ariaLabel: `${String(dataNote)}. ${String(ariaLabel)}`,
    dataNote: undefined,
    dataInitials: undefined,
  }
  link.children = [
    // No line ends before it, and it is no part of a number before it.
    { type: 'text', value: '\u00A0' },
    ...link.children,
    { type: 'text', value: String(dataNote) },
  ]
  parent.children.splice(parent.children.indexOf(marked) + 1, 0, link)
}
