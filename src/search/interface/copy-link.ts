import { element } from './element.ts'

/** How long a button says that it has copied, in milliseconds. */
const timeToRead = 2500

/** A button that copies an address, and says so; where it may not, it shows the address. */
export function copyLink(address: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'hit-copy' }, 'Copiar enlace')
  const said = element('span', { role: 'status' })
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(address).then(
      () => {
        said.textContent = 'Copiado'
        setTimeout(() => {
          said.textContent = ''
        }, timeToRead)
      },
      () => {
        said.textContent = address
      },
    )
  })
  return element('span', { class: 'hit-copying' }, button, ' ', said)
}
