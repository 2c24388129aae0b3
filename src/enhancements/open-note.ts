/* The note on words opens with them: when a link leads to them, and when a reader clicks on them. */

/** The disclosure of the note on marked words. */
function noteOn(words: Element): HTMLDetailsElement | null | undefined {
  const link = words.querySelector<HTMLAnchorElement>(':scope > .mark-link[href^="#"]')
  return link && document.getElementById(link.hash.slice(1))?.closest('details')
}

function openTarget(): void {
  const words = document.querySelector('.marked:target')
  const note = words && noteOn(words)
  if (note) note.open = true
}

// Before a page is loaded, it has no target yet.
for (const type of ['load', 'hashchange']) addEventListener(type, openTarget)

addEventListener('click', (event) => {
  const clicked = event.target as Element
  const words = clicked.closest('.passage .marked')
  const note = words && noteOn(words)
  // Who presses a key on the sign goes to the note, and a selection is no click.
  if (!note || event.detail !== 1 || getSelection()?.isCollapsed === false) return
  const sign = words.querySelector(':scope > .mark-link')
  if (!sign?.checkVisibility() && !clicked.closest('.corrected')) return

  event.preventDefault()
  if (note.open && words.matches(':target')) {
    note.open = false
    return
  }
  const { scrollX, scrollY } = window
  location.replace(`#${words.id}`)
  note.open = true
  scrollTo(scrollX, scrollY)
  // Not while two more clicks may take the whole paragraph.
  setTimeout(() => {
    if (getSelection()?.isCollapsed) bringIntoView(words, note)
  }, 400)
})

/** The words stay where they are, unless the note is out of the window or the notes lie over them. */
function bringIntoView(words: Element, note: Element): void {
  const [line] = words.getClientRects()
  const notes = note.closest('.notes')?.getBoundingClientRect()
  const { top, bottom } = note.getBoundingClientRect()
  if (top > innerHeight - 80 || bottom < 0) note.scrollIntoView({ block: 'nearest' })
  else if (line && notes && notes.top < line.bottom && notes.bottom > line.top) {
    scrollBy(0, line.bottom - notes.top)
  }
}
