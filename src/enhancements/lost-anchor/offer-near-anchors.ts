import { glossPrefix, reservedPrefixes } from '../../edition/paths.ts'
import { lostAnchor as words } from '../../edition/words/lost-anchor.ts'
import { excerpt } from '../../text/excerpt.ts'
import { nearIds } from '../../text/near-ids.ts'
import { addStyles } from '../add-styles.ts'
import { createBar } from '../create-bar.ts'
import { createElement } from '../create-element.ts'
import styles from '../passage/passage.css?url'

/** Show a bar that says that the page has no such anchor, and lists similar ones. */
export function offerNearAnchors(anchor: string): void {
  const main = document.querySelector('main')
  const near = elementsNear(anchor, [...(main?.querySelectorAll('[id]') ?? [])])
  const status = createElement('span', { role: 'status' })
  const links = near.map((element) =>
    createElement('li', {}, createElement('a', { href: `#${element.id}` }, nameOf(element))),
  )
  const bar = createBar(status, createElement('ul', { class: 'lost-places' }, ...links))
  bar.element.classList.add('lost-anchor')
  addStyles(styles)
  // The page is shown from its beginning, where the keyboard then finds the bar first.
  main?.prepend(bar.element)
  bar.show()
  // A status is read out when words come into it, so only once it is in the page.
  status.append(
    `${words.notFound} `,
    createElement('code', {}, `#${anchor}`),
    `. ${near.length === 0 ? words.shownFromStart : words.near}`,
  )
}

function elementsNear(anchor: string, elements: readonly Element[]): Element[] {
  // A passage and its note have almost the same id: offer one of them.
  const isNote = (id: string) => id.startsWith(glossPrefix)
  const ids = elements.map(({ id }) => id).filter((id) => isNote(id) === isNote(anchor))
  const prefix = reservedPrefixes.find((prefix) => anchor.startsWith(prefix))
  return nearIds(anchor, ids, prefix)
    .slice(0, 3)
    .flatMap(({ id }) => elements.find((element) => element.id === id) ?? [])
}

/** The heading of an element, or its first words. */
function nameOf(element: Element): string {
  const copy = (element.querySelector('h2, h3, summary') ?? element).cloneNode(true) as Element
  for (const ours of copy.querySelectorAll('[data-editorial], .self-link')) ours.remove()
  return excerpt(copy.textContent.replace(/\s+/g, ' ').trim(), 60)
}
