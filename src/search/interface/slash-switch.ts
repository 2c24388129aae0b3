import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'

const key = 'glosa:tecla'

/**
 * A checkbox for the key / that opens the search. Readers who dictate, or hit keys by accident, need
 * to turn off shortcuts of a single character (WCAG 2.1.4).
 */
export function slashSwitch(): HTMLElement {
  const box = createElement('input', {
    type: 'checkbox',
    checked: document.documentElement.dataset['tecla'] !== 'no',
  })
  box.addEventListener('change', () => {
    if (box.checked) delete document.documentElement.dataset['tecla']
    else document.documentElement.dataset['tecla'] = 'no'
    try {
      if (box.checked) localStorage.removeItem(key)
      else localStorage.setItem(key, 'no')
    } catch {
      // Without storage, the choice lasts as long as the page.
    }
  })
  return createElement('label', { class: 'search-slash' }, box, ` ${words.slashKey}`)
}
