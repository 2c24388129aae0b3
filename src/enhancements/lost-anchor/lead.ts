import { glossPrefix, reservedPrefixes } from '../../annotations/fragment.ts'
import { excerpt } from '../../text/excerpt.ts'
import { nearIds } from '../../text/near-ids.ts'
import { decoded } from '../decoded.ts'
import styles from '../passage/passage.css?url'

/*
 * Whoever comes by an anchor that has moved is led to where it is now, and by a note that is not
 * shown, because the reader has chosen fewer marks, to the words that it belongs to. Whoever
 * comes by one that never was is offered those of the page that are most like it.
 */

/** By these words a browser knows what to mark; one that does not know them takes all for the anchor. */
const directives = ':~:'

const bar = document.createElement('div')
bar.className = 'passage-bar label no-print'
bar.popover = 'auto'
bar.role = 'status'

lead()
addEventListener('hashchange', lead)

function lead(): void {
  bar.remove()
  const [anchor = '', directive] = decoded(location.hash.slice(1)).split(directives)
  // Nothing is the target while a browser looks for words that it was asked to mark; once it has
  // found them, they are, and they may stand in what is said of the old place.
  const place = document.querySelector(':target') ?? document.getElementById(anchor)
  const moved = place?.closest<HTMLElement>('[data-moved]')?.dataset.moved
  if (moved !== undefined) location.replace(moved)
  else if (place && !place.checkVisibility()) location.replace(`#${withoutNote(anchor)}`)
  else if (place && directive !== undefined) location.replace(`#${anchor}`)
  // An address may end in `#top`, which every page has.
  else if (!place && anchor !== 'top') offer(anchor)
}

function withoutNote(anchor: string): string {
  return anchor.startsWith(glossPrefix) ? anchor.slice(glossPrefix.length) : anchor
}

function offer(wanted: string): void {
  const main = document.querySelector('main')
  const isNote = (id: string) => id.startsWith(glossPrefix)
  const places = [...(main?.querySelectorAll('[id]') ?? [])].filter(
    // A passage brings its note along.
    ({ id }) => isNote(id) === isNote(wanted),
  )
  const ids = places.map(({ id }) => id)
  const near = nearIds(wanted, ids, kindOf(wanted))
    .slice(0, 3)
    .flatMap(({ id }) => places.find((place) => place.id === id) ?? [])

  if (!bar.isConnected) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }),
    )
  }
  main?.prepend(bar)
  bar.showPopover()
  const said = document.createElement('span')
  said.append(
    'En esta página no hay ningún lugar ',
    Object.assign(document.createElement('code'), { textContent: `#${wanted}` }),
    near.length === 0 ? '. Se muestra desde el principio.' : '. Quizá buscaba:',
  )
  bar.replaceChildren(
    said,
    ...near.map((place) =>
      Object.assign(document.createElement('a'), {
        href: `#${place.id}`,
        textContent: nameOf(place),
      }),
    ),
  )
}

/** How anchors of its kind begin, which says nothing of the one that was meant. */
function kindOf(anchor: string): string | undefined {
  return reservedPrefixes.find((prefix) => anchor.startsWith(prefix))
}

/** What a reader calls a place: its heading, or how its words begin. */
function nameOf(place: Element): string {
  const words = (place.querySelector('h2, h3, summary') ?? place).cloneNode(true) as Element
  for (const ours of words.querySelectorAll('[data-editorial], .self-link')) ours.remove()
  return excerpt(words.textContent.replace(/\s+/g, ' ').trim(), 60)
}
