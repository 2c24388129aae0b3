import { searchPage } from 'virtual:search/paths'
import { element } from './element.ts'
import { linksToIndexes } from './indexes.ts'
import { Panel } from './panel.ts'
import { addressOf, type AddressedQuestion } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'
import { slashSwitch } from './slash-switch.ts'

let opened: ReturnType<typeof makeDialog> | undefined

/** Make the dialog ready, so that to open it takes no time. */
export function prepareDialog(search: RemoteSearch): void {
  opened ??= makeDialog(search)
}

/** Open the search over the page, with what stands in a field of it. */
export function openDialog(search: RemoteSearch, from: HTMLInputElement): void {
  opened ??= makeDialog(search)
  const { dialog, field, panel } = opened
  if (dialog.open) return

  const before = document.activeElement
  dialog.showModal()
  // The field that led here is out of reach, and not to be taken for the one in the dialog.
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
  const field = element('input', {
    id: 'sobre-q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '300',
  })
  const close = element('button', { type: 'button', class: 'search-close label' }, 'Cerrar')
  const all = element('a', { class: 'search-all label' }, 'Ver en la página de búsqueda')
  const form = element(
    'form',
    { role: 'search', class: 'search-head' },
    element('label', { for: 'sobre-q', class: 'label' }, 'Buscar una frase, una persona o un tema'),
    element('div', { class: 'search-field' }, field, close),
  )
  const hints = element(
    'div',
    { class: 'search-hints label' },
    element(
      'p',
      {},
      'Entre comillas, la frase tal como está impresa; con un guion delante, ',
      element('span', { class: 'search-example' }, '-palabra'),
      ', lo que no ha de aparecer. Con ↓ y ↑ se recorren los resultados.',
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
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Buscar' },
    form,
    panel.root,
    element('p', { class: 'search-foot' }, all),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    location.assign(all.href)
  })
  close.addEventListener('click', () => {
    dialog.close()
  })
  field.addEventListener('keydown', (event) => {
    // In a search field the key would only empty it, and close the dialog the next time.
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    // Beside the dialog is its backdrop; a link in it leads away, or to a place of this page.
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
