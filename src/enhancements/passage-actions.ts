import actionsAddress from './passage/begin.ts?worker&url'
import { wanted, type Wanted } from './passage/wanted.ts'

/*
 * Copying and citing, where the reader is: in a note that is opened, and for whatever has a
 * link or a button to that end. Nothing of it is loaded before.
 */
function want(detail: Wanted): void {
  void import(/* @vite-ignore */ actionsAddress).then(() => {
    dispatchEvent(new CustomEvent(wanted, { detail }))
  })
}

// Such events do not bubble.
addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLElement && target.matches('.gloss > details[open]')) {
      want({ target, isByKeyboard: false })
    }
  },
  true,
)

addEventListener('click', ({ target, detail, ctrlKey, metaKey, shiftKey }) => {
  const link =
    target instanceof Element &&
    target.closest<HTMLElement>('.paragraph-link, h2 > .self-link, [data-passage]')
  if (link && !ctrlKey && !metaKey && !shiftKey) want({ target: link, isByKeyboard: detail === 0 })
})

for (const button of document.querySelectorAll<HTMLElement>('[data-passage]')) {
  button.hidden = false
}
