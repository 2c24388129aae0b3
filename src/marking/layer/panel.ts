import { controls } from '../../edition/words/controls.ts'
import { createElement } from '../../enhancements/create-element.ts'

/** What stands in the panel beside the text. */
export interface Shown {
  title: string
  content: HTMLElement
  /** The element that gets the focus; the panel itself if there is none. */
  focus?: HTMLElement | null | undefined
  /** Asked before it is closed, or something else is shown: false keeps it. */
  mayClose?: () => Promise<boolean>
  /** Called when it is closed. */
  onClose?: () => void
  /** Where the focus goes when the panel is closed, if it was in there. */
  returnTo?: () => void
}

/** One panel beside the text, on a narrow screen below it: a form, or the list of everything. */
export interface Panel {
  show: (shown: Shown) => Promise<boolean>
  /** Close it, without asking if that is `sure`. */
  close: (sure?: 'sure') => Promise<boolean>
  /** Do something once it is closed; at once if it is. */
  whenClosed: (act: () => void) => void
}

export function createPanel(): Panel {
  const heading = createElement('h2', { id: 'marking-title' })
  const closing = createElement(
    'button',
    { type: 'button', class: 'marking-close' },
    controls.close,
  )
  const body = createElement('div', { class: 'marking-body' })
  const dialog = createElement(
    'dialog',
    {
      class: 'marking-panel marking label no-print',
      'aria-labelledby': heading.id,
      tabindex: '-1',
    },
    createElement('div', { class: 'marking-head' }, heading, closing),
    body,
  )
  document.body.append(dialog)
  let current: Shown | undefined
  let waiting: (() => void)[] = []

  const leave = async (sure: boolean) => {
    if (!sure && current?.mayClose && !(await current.mayClose())) return false
    const { onClose } = current ?? {}
    current = undefined
    onClose?.()
    return true
  }
  const close = async (sure?: 'sure') => {
    const { returnTo } = current ?? {}
    if (!(await leave(sure === 'sure'))) return false
    const hadFocus = dialog.contains(document.activeElement)
    dialog.close()
    document.documentElement.removeAttribute('data-marking-panel')
    const acts = waiting
    waiting = []
    for (const act of acts) act()
    if (hadFocus) returnTo?.()
    return true
  }
  closing.addEventListener('click', () => void close())
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    void close()
  })
  return {
    whenClosed: (act) => {
      if (dialog.open) waiting.push(act)
      else act()
    },
    close,
    show: async (shown) => {
      if (!(await leave(false))) return false
      current = shown
      heading.textContent = shown.title
      body.replaceChildren(shown.content)
      document.documentElement.setAttribute('data-marking-panel', '')
      if (!dialog.open) dialog.show()
      body.scrollTop = 0
      const focus = shown.focus ?? dialog
      focus.focus({ preventScroll: true })
      return true
    },
  }
}
