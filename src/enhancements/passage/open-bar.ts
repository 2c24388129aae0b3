import { createBar } from '../create-bar.ts'
import { createElement } from '../create-element.ts'
import { actionsFor } from './actions.ts'
import { loadPassage, type PassageLocation } from './load-passage.ts'

/**
 * Show the actions for a passage in a bar over the page, for a passage that has no room of its own.
 *
 * The bar is at the end of `main`, where no heading takes its words into its name and no paragraph
 * passes its type on to it. The keyboard reaches it after its source nevertheless
 * (https://html.spec.whatwg.org/multipage/popover.html#dom-showpopover, `source`).
 *
 * @param source the element that opened it
 */
export function openBar(
  location: PassageLocation,
  source: HTMLElement,
  isByKeyboard: boolean,
): void {
  document.querySelector('.passage-bar')?.remove()
  const title = createElement('b')
  const actions = actionsFor(location)
  let takesFocusBack = isByKeyboard
  const isGone = new AbortController()
  const bar = createBar(title, actions, () => {
    isGone.abort()
    // The link to the passage has moved the focus there.
    if (takesFocusBack) source.focus({ preventScroll: true })
  })
  loadPassage(location).then(
    (passage) => {
      title.textContent = passage.name
    },
    // The action that a reader chooses reports that loading failed.
    () => undefined,
  )
  // What has the focus elsewhere may lie below the bar: WCAG 2.4.11.
  addEventListener(
    'focusin',
    ({ target }) => {
      if (target === source || bar.element.contains(target as Node)) return
      takesFocusBack = false
      bar.close()
    },
    { signal: isGone.signal },
  )
  document.querySelector('main')?.append(bar.element)
  bar.show(source)
  if (isByKeyboard) actions.querySelector('button')?.focus()
}
