import { element } from './element.ts'

const key = 'glosa:tecla'

/**
 * A box to tick for the key / to open the search. Who speaks to the computer, or hits keys by
 * accident, has to be able to turn a key of one sign off (WCAG 2.1.4).
 */
export function slashSwitch(): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    checked: document.documentElement.dataset['slash'] !== 'no',
  })
  box.addEventListener('change', () => {
    if (box.checked) delete document.documentElement.dataset['slash']
    else document.documentElement.dataset['slash'] = 'no'
    try {
      if (box.checked) localStorage.removeItem(key)
      else localStorage.setItem(key, 'no')
    } catch {
      // The choice then lasts as long as the page.
    }
  })
  return element(
    'label',
    { class: 'search-slash' },
    box,
    ' La tecla / abre la búsqueda (también Ctrl K o ⌘ K)',
  )
}
