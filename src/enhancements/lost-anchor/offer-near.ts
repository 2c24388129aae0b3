import { glossPrefix, reservedPrefixes } from '../../edition/paths.ts'
import { excerpt } from '../../text/excerpt.ts'
import { nearIds } from '../../text/near-ids.ts'
import { aBar } from '../a-bar.ts'
import { made } from '../made.ts'
import styles from '../passage/passage.css?url'

/** Say that there is no such place, and what is near. */
export function offerNear(wanted: string): void {
  const main = document.querySelector('main')
  const places = placesNear(wanted, [...(main?.querySelectorAll('[id]') ?? [])])
  const said = made('span', { role: 'status' })
  const list = made('ul', { className: 'lost-places' })
  for (const place of places) {
    const item = made('li', {})
    item.append(made('a', { href: `#${place.id}`, textContent: nameOf(place) }))
    list.append(item)
  }
  const bar = aBar(said, list)
  bar.classList.add('lost-anchor')
  document.head.append(made('link', { rel: 'stylesheet', href: styles }))
  // Where the reader is, which is at the beginning: the keyboard comes by it first.
  main?.prepend(bar)
  bar.showPopover()
  // What is said after it has its place is read out.
  said.append(
    'En esta página no hay ningún lugar ',
    made('code', { textContent: `#${wanted}` }),
    places.length === 0 ? '. Se muestra desde el principio.' : '. Quizá buscaba:',
  )
}

function placesNear(wanted: string, places: readonly Element[]): Element[] {
  // A passage brings its note along.
  const isNote = (id: string) => id.startsWith(glossPrefix)
  const ids = places.map(({ id }) => id).filter((id) => isNote(id) === isNote(wanted))
  // How anchors of its kind begin says nothing of the one that was meant.
  const prefix = reservedPrefixes.find((prefix) => wanted.startsWith(prefix))
  return nearIds(wanted, ids, prefix)
    .slice(0, 3)
    .flatMap(({ id }) => places.find((place) => place.id === id) ?? [])
}

/** What a reader calls a place: its heading, or how its words begin. */
function nameOf(place: Element): string {
  const words = (place.querySelector('h2, h3, summary') ?? place).cloneNode(true) as Element
  for (const ours of words.querySelectorAll('[data-editorial], .self-link')) ours.remove()
  return excerpt(words.textContent.replace(/\s+/g, ' ').trim(), 60)
}
