import { actionsFor, openBar, type Place } from './actions.ts'
import { wanted } from './wanted.ts'

/* From here on a reader who is at a passage gets what can be done with it. */
addEventListener(wanted, ({ detail: { target, isByKeyboard } }) => {
  if (target instanceof HTMLDetailsElement) addToNote(target)
  else openBar(placeOf(target), target, isByKeyboard)
})

/** A note has the link to its passage beside it. */
function addToNote(note: HTMLDetailsElement): void {
  const link = note.nextElementSibling
  const room = note.querySelector('.gloss-links:not(:has(.passage-actions))')
  if (link && room) room.append(' ', actionsFor(placeOf(link)))
}

/** The place to which an element links, or that it names. */
function placeOf(element: Element): Place {
  const address = element.getAttribute('data-passage') ?? element.getAttribute('href') ?? ''
  const { origin, pathname, hash } = new URL(address, location.href)
  return { article: origin + pathname, fragment: decodeURIComponent(hash.slice(1)) }
}
