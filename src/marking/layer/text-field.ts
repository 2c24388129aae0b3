import { createElement } from '../../enhancements/create-element.ts'
import { marking as words } from '../../edition/words/marking.ts'

/** A field for words, below its label. */
export function textField(label: string, value: string, id: string, isLong = false) {
  const input = createElement(isLong ? 'textarea' : 'input', {
    id,
    rows: isLong && '3',
  }) as HTMLInputElement
  input.value = value
  const element = createElement(
    'div',
    { class: 'marking-field' },
    createElement('label', { for: id }, label),
    input,
  )
  return { input, element }
}

/**
 * A field for an id.
 *
 * @param isTaken whether something else has an id
 */
export function idField(value: string, id: string, isTaken: (id: string) => boolean) {
  const { input, element } = textField(words.id, value, id)
  input.required = true
  input.pattern = '[a-z0-9]+(-[a-z0-9]+)*'
  input.addEventListener('input', () => {
    input.setCustomValidity(isTaken(input.value.trim()) ? words.idTaken : '')
  })
  return { element, read: () => input.value.trim() }
}
