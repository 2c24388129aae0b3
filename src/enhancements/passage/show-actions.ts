import '../print-notes.ts'
import { glossPrefix } from '../../edition/paths.ts'
import { decodeComponent } from '../decode-component.ts'
import { actionsFor } from './actions.ts'
import { folderOf } from '../../text/folder-of.ts'
import type { PassageLocation } from './load-passage.ts'
import { openBar } from './open-bar.ts'
import { passageEvent, passageTriggers } from './passage-event.ts'

/* Show the actions for the passage that a reader is at. */
addEventListener(passageEvent, ({ detail: event }) => {
  const trigger = (event.target as Element).closest<HTMLElement>(passageTriggers)
  if (trigger instanceof HTMLDetailsElement) addToDetails(trigger)
  else if (trigger && event instanceof MouseEvent && !opensAnotherTab(event)) {
    const room = document.getElementById(trigger.getAttribute('aria-controls') ?? '')
    if (room) disclose(trigger, room)
    else openBar(locationOf(trigger), trigger, isByKeyboard(event))
  }
})

/** A search result shows them below its line, so that the keyboard goes on into them. */
function disclose(button: HTMLElement, room: HTMLElement): void {
  if (!room.hasChildNodes()) room.append(actionsFor(locationOf(button), { hasCopyLink: true }))
  room.hidden = !room.hidden
  button.setAttribute('aria-expanded', String(!room.hidden))
  room.scrollIntoView({ block: 'nearest' })
}

/** Firefox counts the click that Enter makes of a link like one of the mouse (`detail` is 1). */
function isByKeyboard(click: MouseEvent): boolean {
  return click instanceof PointerEvent ? click.pointerType === '' : click.detail === 0
}

function opensAnotherTab({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey
}

function addToDetails(details: HTMLDetailsElement): void {
  if (details.dataset['page'] === undefined) addToNote(details)
  else addToPage(details, details.dataset['page'])
}

/** On the page of a quote or a claim, its own address comes before that of its words. */
function addToPage(details: HTMLDetailsElement, page: string): void {
  const room = details.querySelector('[data-passage-room]')
  if (!room || room.hasChildNodes()) return
  const otherFragments = (details.dataset['otherFragments'] ?? '')
    .split(' ')
    .filter((path) => path !== '')
    .map(locationAt)
  room.append(
    actionsFor(locationOf(details), {
      page: new URL(page, location.href).href,
      otherFragments,
    }),
  )
}

/** The link to the passage stands beside the note; each fragment of a quote links to the note. */
function addToNote(note: HTMLDetailsElement): void {
  const link = note.nextElementSibling
  const room = note.querySelector('.gloss-links:not(:has(.passage-actions))')
  if (!note.open) return
  openAround(note)
  if (!link || !room) return
  // The sample on the page of the method shows a passage of an article, to which its number leads.
  const paragraph = note.closest('.passage')?.querySelector<HTMLAnchorElement>('.paragraph-link')
  const anchor = link.getAttribute('href') ?? ''
  const passage = locationAt(new URL(anchor, paragraph?.href ?? location.href).href)
  const marks = document.querySelectorAll(`.mark-link[href="#${glossPrefix}${passage.fragment}"]`)
  const otherFragments = [...marks].slice(1).flatMap((mark) => {
    const { id } = mark.closest('.quote') ?? {}
    return id === undefined ? [] : { ...passage, fragment: id }
  })
  room.append(' ', actionsFor(passage, { otherFragments, hasLinkToCiting: true }))
}

/** Where styles cannot show what is in closed notes, those of the paragraph open with one of them. */
function openAround(note: HTMLDetailsElement): void {
  const notes = note.parentElement?.closest('details')
  if (notes && !CSS.supports('selector(::details-content)')) notes.open = true
}

/** The passage to which an element links, or which its attribute names. */
function locationOf(element: Element): PassageLocation {
  return locationAt(element.getAttribute('data-passage') ?? element.getAttribute('href') ?? '')
}

function locationAt(address: string): PassageLocation {
  const { origin, pathname, hash } = new URL(address, location.href)
  return { article: origin + folderOf(pathname), fragment: decodeComponent(hash.slice(1)) }
}
