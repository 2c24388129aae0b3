import { controls } from '../../edition/words/controls.ts'
import { element } from './element.ts'

/** How long it says that something is copied, in milliseconds. */
const timeToRead = 2500

/** A button that copies an address, and what says so; where it may not, the address selected. */
export function copyLink(address: string): [button: HTMLElement, outcome: HTMLElement] {
  const button = element('button', { type: 'button' }, controls.copyLink)
  const said = element('span', { role: 'status' })
  const byHand = element('input', {
    type: 'text',
    readonly: true,
    hidden: true,
    'aria-label': 'Enlace para copiar',
  })
  button.addEventListener('click', () => {
    byHand.hidden = true
    navigator.clipboard.writeText(address).then(
      () => {
        said.textContent = controls.linkCopied
        setTimeout(() => {
          said.textContent = ''
        }, timeToRead)
      },
      () => {
        said.textContent = controls.copyManually
        byHand.value = address
        byHand.hidden = false
        byHand.select()
      },
    )
  })
  return [button, element('span', { class: 'hit-copied' }, said, byHand)]
}
