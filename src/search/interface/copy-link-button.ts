import { controls } from '../../edition/words/controls.ts'
import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { createButton } from './create-button.ts'

/** Over HTTP, a page has no clipboard. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/** The time for which the status is shown, in milliseconds. */
const timeToRead = 2500

/** A button that copies an address, and its status. If copying fails, that has the address selected. */
export function createCopyLinkButton(
  label: string,
  address: string,
): [button: HTMLElement, status: HTMLElement] {
  const message = createElement('span', { role: 'status' })
  const manualCopy = createElement('input', {
    type: 'text',
    readonly: true,
    hidden: true,
    'aria-label': words.linkToCopy,
  })
  const button = createButton(label, () => {
    manualCopy.hidden = true
    copy(address).then(
      () => {
        message.textContent = controls.linkCopied
        setTimeout(() => {
          message.textContent = ''
        }, timeToRead)
      },
      () => {
        message.textContent = controls.copyManually
        manualCopy.value = address
        manualCopy.hidden = false
        manualCopy.select()
      },
    )
  })
  return [button, createElement('span', { class: 'hit-copied' }, message, manualCopy)]
}
