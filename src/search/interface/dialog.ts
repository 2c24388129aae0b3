import { searchPage } from 'virtual:search/paths'
import { controls } from '../../edition/words/controls.ts'
import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { linksToIndexes } from './indexes.ts'
import { Panel } from './panel.ts'
import { addressOf, type AddressedQuestion } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'
import { slashSwitch } from './slash-switch.ts'

let opened: ReturnType<typeof makeDialog> | undefined

/** Create the dialog before it is needed, so that it opens at once. */
export function prepareDialog(search: RemoteSearch): void {
  opened ??= makeDialog(search)
}

/** Open the search over the page, with the words in a field of the page. */
export function openDialog(search: RemoteSearch, from: HTMLInputElement): void {
  opened ??= makeDialog(search)
  const { dialog, field, panel } = opened
  if (dialog.open) return

  const before = document.activeElement
  dialog.showModal()
  // The field of the page is out of reach, and must not be announced beside the dialog's.
  from.form?.setAttribute('aria-hidden', 'true')
  field.focus()
  if (from.value !== '') {
    panel.show({ ...opened.question, query: from.value })
    field.setSelectionRange(from.value.length, from.value.length)
  }
  dialog.addEventListener(
    'close',
    () => {
      from.value = ''
      from.form?.removeAttribute('aria-hidden')
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    { once: true },
  )
}

function makeDialog(search: RemoteSearch) {
  const field = createElement('input', {
    id: 'sobre-q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '300',
  })
  const close = createElement(
    'button',
    { type: 'button', class: 'search-close label' },
    controls.close,
  )
  const all = createElement('a', { class: 'search-all label' }, words.toPage)
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

  const state = { question: { query: '', selection: {}, order: 'relevancia' } as AddressedQuestion }
  const point = (question: AddressedQuestion) => {
    state.question = question
    all.href = searchPage + addressOf(question)
  }
  point(state.question)

  const panel = new Panel(search, field, {
    isRoomy: false,
    hints,
    indexes: linksToIndexes(),
    onChange: point,
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
  close.addEventListener('click', () => {
    dialog.close()
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
  return {
    dialog,
    field,
    panel: {
      show: (question: AddressedQuestion) => {
        point(question)
        panel.show(question)
      },
    },
    get question() {
      return state.question
    },
  }
}
