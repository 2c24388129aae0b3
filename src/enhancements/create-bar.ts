import { controls } from '../edition/words/controls.ts'
import { createElement } from './create-element.ts'

/** A bar over the lower edge of the page, which the caller puts into the page. */
export interface Bar {
  element: HTMLDivElement
  /** @param source the element that opened it, after which the keyboard reaches it */
  show: (source?: HTMLElement) => void
  close: () => void
}

/**
 * False in Safari before 17 and Firefox before 125. There the bar lies over the page by its style
 * alone, until its button closes it.
 */
const hasPopovers = 'popover' in HTMLElement.prototype

/**
 * A bar that is removed from the page when it closes. Its style is `passage/passage.css`.
 *
 * @param title its first line, which has a button beside it that closes the bar
 * @param afterwards called when it has closed
 */
export function createBar(title: HTMLElement, content: HTMLElement, afterwards?: () => void): Bar {
  const button = createElement('button', { type: 'button', class: 'passage-close' }, controls.close)
  const element = createElement(
    'div',
    { class: 'passage-bar label no-print', popover: 'auto', tabindex: '-1' },
    createElement('p', { class: 'passage-head' }, title, button),
    content,
  )
  const end = () => {
    element.remove()
    afterwards?.()
  }
  const close = () => {
    if (hasPopovers) element.hidePopover()
    else end()
  }
  button.addEventListener('click', close)
  element.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') end()
  })
  return {
    element,
    show: (source) => {
      if (hasPopovers) element.showPopover(source && { source })
    },
    close,
  }
}
