import { actionsFor } from './actions.ts'
import { aBar } from '../a-bar.ts'
import { made } from '../made.ts'
import { passageAt, type Place } from './passage-at.ts'

/**
 * What can be done with a passage, in a bar over the page: for what has no room of its own.
 *
 * The bar is at the end of the page, where no heading takes its words for its own and no
 * paragraph hands its type down to it. For the keyboard it follows what opened it all the same
 * (https://html.spec.whatwg.org/multipage/popover.html#dom-showpopover, `source`).
 *
 * @param from what opened it
 */
export function openBar(place: Place, from: HTMLElement, isByKeyboard: boolean): void {
  document.querySelector('.passage-bar')?.remove()
  const name = made('b', {})
  // Whoever comes by the keyboard finds what they came for first.
  const actions = actionsFor(place)
  const bar = aBar(name, actions)
  passageAt(place).then(
    (passage) => {
      name.textContent = passage.name
    },
    // What is asked for says that it could not be loaded.
    () => undefined,
  )
  bar.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return
    bar.remove()
    // Following the link to a passage has taken the focus from it.
    if (isByKeyboard) from.focus({ preventScroll: true })
  })
  document.querySelector('main')?.append(bar)
  bar.showPopover({ source: from })
  if (isByKeyboard) actions.querySelector('button')?.focus()
}
