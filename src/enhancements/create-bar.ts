import { controls } from '../edition/words/controls.ts'
import { createElement } from './create-element.ts'

/**
 * A bar over the lower edge of the page, which the caller puts into the page and shows. Its
 * style is `passage/passage.css`.
 *
 * @param title its first line, which has a button beside it that closes the bar
 */
export function createBar(title: HTMLElement, content: HTMLElement): HTMLDivElement {
  const close = createElement('button', { type: 'button', class: 'passage-close' }, controls.close)
  const bar = createElement(
    'div',
    { class: 'passage-bar label no-print', popover: 'auto', tabindex: '-1' },
    createElement('p', { class: 'passage-head' }, title, close),
    content,
  )
  close.addEventListener('click', () => {
    bar.hidePopover()
  })
  return bar
}
