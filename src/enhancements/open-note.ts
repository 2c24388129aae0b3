import { onArrival } from './on-arrival.ts'

/* The note on words opens with them: when a link leads to them, and when a reader clicks on them. */

/** The disclosure of the note on marked words. */
function noteOn(words: Element | null): HTMLDetailsElement | null | undefined {
  const link = words?.querySelector<HTMLAnchorElement>(':scope > .mark-link')
  return link && document.getElementById(link.hash.slice(1))?.closest('details')
}

onArrival(() => {
  const note = noteOn(document.querySelector('.marked:target'))
  if (note) note.open = true
})

/** Makes an anchor the target where the reader stands, and scrolls nowhere. */
function moveTargetTo(anchor: string): void {
  const before = scrollY
  location.replace(anchor)
  scrollTo(0, before)
}

addEventListener('click', (event) => {
  const clicked = event.target as Element
  const close = clicked.closest<HTMLAnchorElement>('.close-notes')
  if (close) {
    event.preventDefault()
    moveTargetTo(close.hash)
    return
  }
  const words = clicked.closest('.passage .marked')
  const note = words && noteOn(words)
  // Who presses a key on the sign goes to the note, and a selection is no click. Firefox counts the
  // click that Enter makes of a link, but names no pointer; older ones never name one.
  if (!note || event.detail !== 1 || event.pointerType === '' || !getSelection()?.isCollapsed)
    return
  const sign = words.querySelector(':scope > .mark-link')
  if (!sign?.checkVisibility() && !clicked.closest('.corrected')) return

  event.preventDefault()
  if (note.open && words.matches(':target')) {
    note.open = false
    return
  }
  moveTargetTo(`#${words.id}`)
  note.open = true
  // Out from under the notes, but not while two more clicks may take the whole paragraph. The notes
  // grow to at most six tenths of the window, when the ways to copy come into them.
  setTimeout(() => {
    const { top, bottom } = words.getBoundingClientRect()
    if (matchMedia('(width < 64rem)').matches && getSelection()?.isCollapsed) {
      scrollBy(0, Math.max(0, Math.min(bottom - innerHeight * 0.4, top - 64)))
    }
  }, 400)
})
