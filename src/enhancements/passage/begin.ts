import { glossPrefix } from '../../edition/paths.ts'
import { actionsFor } from './actions.ts'
import { openBar } from './bar.ts'
import type { Place } from './passage-at.ts'
import { places, wanted } from './wanted.ts'

/* From here on a reader who is at a passage gets what can be done with it. */
addEventListener(wanted, ({ detail: event }) => {
  const place = (event.target as Element).closest<HTMLElement>(places)
  if (place instanceof HTMLDetailsElement) addToNote(place)
  else if (place && event instanceof MouseEvent && !isForAnotherTab(event)) {
    const room = document.getElementById(place.getAttribute('aria-controls') ?? '')
    if (room) disclose(place, room)
    else openBar(placeOf(place), place, isByKeyboard(event))
  }
})

/** A card has room below its line: no bar over a dialog, and the keyboard goes on into it. */
function disclose(button: HTMLElement, room: HTMLElement): void {
  if (!room.hasChildNodes()) room.append(actionsFor(placeOf(button), { copiesLink: true }))
  room.hidden = !room.hidden
  button.setAttribute('aria-expanded', String(!room.hidden))
  room.scrollIntoView({ block: 'nearest' })
}

/** Firefox counts the click that Enter makes of a link like one of the mouse (`detail` is 1). */
function isByKeyboard(click: MouseEvent): boolean {
  return click instanceof PointerEvent ? click.pointerType === '' : click.detail === 0
}

function isForAnotherTab({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey
}

/** A note has the link to its passage beside it, and every fragment of a quote one to the note. */
function addToNote(note: HTMLDetailsElement): void {
  const link = note.nextElementSibling
  const room = note.querySelector('.gloss-links:not(:has(.passage-actions))')
  if (!note.open || !link || !room) return
  const place = placeOf(link)
  const marks = document.querySelectorAll(`.mark-link[href="#${glossPrefix}${place.fragment}"]`)
  const further = [...marks].slice(1).flatMap((mark) => {
    const { id } = mark.closest('.quote') ?? {}
    return id === undefined ? [] : { ...place, fragment: id }
  })
  room.append(' ', actionsFor(place, { further, leadsToCiting: true }))
}

/** The place to which an element links, or that it names. */
function placeOf(element: Element): Place {
  const address = element.getAttribute('data-passage') ?? element.getAttribute('href') ?? ''
  const { origin, pathname, hash } = new URL(address, location.href)
  return { article: origin + pathname, fragment: decodeURIComponent(hash.slice(1)) }
}
