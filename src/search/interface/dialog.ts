import { searchPage } from 'virtual:search/paths'
import { controls } from '../../edition/words/controls.ts'
import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { maxLength } from '../engine/parse-query.ts'
import { createButton } from './create-button.ts'
import { Panel } from './panel.ts'
import { addressOf } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'
import { slashSwitch } from './slash-switch.ts'

/**
 * Create the dialog of the search.
 *
 * @returns a function that opens it over the page, with the words in a field of the page, and in
 *   the end gives the focus back to what had it before
 */
export function createDialog(
  search: RemoteSearch,
): (from: HTMLInputElement, before: Element | null) => void {
  const field = createElement('input', {
    id: 'sobre-q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: String(maxLength),
  })
  const close = createButton(controls.close, () => dialog.close(), { class: 'search-close label' })
  const all = createElement('a', { class: 'search-all label', href: searchPage }, words.toPage)
  const form = createElement(
    'form',
    { role: 'search', class: 'search-head' },
    createElement('label', { for: 'sobre-q', class: 'label' }, words.label),
    createElement('div', { class: 'search-field' }, field, close),
  )
  const hints = createElement(
    'div',
    { class: 'search-hints label' },
    createElement(
      'p',
      {},
      `${words.hint} `,
      createElement('span', { class: 'search-example' }, words.excludedWord),
      words.hintAfterExample,
    ),
    slashSwitch(),
  )

  const panel = new Panel(search, field, {
    isRoomy: false,
    hints,
    onChange: (question) => {
      all.href = searchPage + addressOf(question)
    },
  })
  const dialog = createElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    form,
    panel.root,
    createElement('p', { class: 'search-foot' }, all),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    location.assign(all.href)
  })
  field.addEventListener('keydown', (event) => {
    // In a search field, Escape would empty the field first, and close the dialog only then.
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop has the dialog as its target. A link leads away from the dialog.
    const isLink = event.target instanceof Element && event.target.closest('a')
    if (event.target === dialog || isLink) dialog.close()
  })
  document.body.append(dialog)

  // Outside of an open dialog nothing can be pressed.
  const notice = document.querySelector('.not-loaded')

  return (from, before) => {
    if (dialog.open) return
    dialog.showModal()
    if (notice) dialog.append(notice)
    // The field of the page is out of reach, and must not be announced beside the dialog's.
    from.form?.setAttribute('aria-hidden', 'true')
    field.focus()
    if (from.value !== '') {
      field.value = from.value.slice(0, maxLength)
      panel.take()
    }
    dialog.addEventListener(
      'close',
      () => {
        if (notice) document.body.append(notice)
        from.value = ''
        from.form?.removeAttribute('aria-hidden')
        from.blur()
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      },
      { once: true },
    )
  }
}
