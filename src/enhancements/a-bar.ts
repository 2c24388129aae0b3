import { made } from './made.ts'

/**
 * A bar over the lower edge of the page, not yet in it: a line with a button that closes it,
 * and what follows. `passage/passage.css` is its style.
 *
 * @param said what stands in its first line
 */
export function aBar(said: HTMLElement, content: HTMLElement): HTMLDivElement {
  const bar = made('div', {
    className: 'passage-bar label no-print',
    popover: 'auto',
    tabIndex: -1,
  })
  const head = made('p', { className: 'passage-head' })
  const close = made('button', {
    type: 'button',
    className: 'passage-close',
    textContent: 'Cerrar',
  })
  close.addEventListener('click', () => {
    bar.hidePopover()
  })
  head.append(said, close)
  bar.append(head, content)
  return bar
}
