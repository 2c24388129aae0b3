import { createElement } from '../../../enhancements/create-element.ts'
import type { Lists, MarkedKind, ThingKind, Value } from '../../protocol.ts'
import type { Choice } from './choices.ts'

/** A part of a form, and what is filled in there. An empty text is nothing. */
export interface Control<Filled = Value> {
  element: HTMLElement
  read: () => Filled
}

/** What controls need of the form that they stand in. */
export interface Desk {
  values: Lists['values']
  choices: (kind: MarkedKind | ThingKind) => Choice[]
  /** The id of a `<datalist>` with these choices. */
  listOf: (kind: MarkedKind | ThingKind) => string
  /** Lets the editor describe something that has no file yet, and that a field is to name. */
  begin: (kind: ThingKind, name: string, field: string) => Promise<Choice | undefined>
  /** Goes to the form of something that is named. */
  open: (kind: ThingKind, id: string) => void
  /** The names of fields that were read from the text. */
  guessed: readonly string[]
  /** Assessments that readers have been shown, by index. */
  published: readonly number[]
}

/** A box to tick, in its label. */
export function checkbox(label: string, isChecked: boolean) {
  const input = createElement('input', { type: 'checkbox' })
  input.checked = isChecked
  return { input, element: createElement('label', { class: 'marking-check' }, input, label) }
}

/** The first place of a control that takes the focus. */
export function firstInput(element: HTMLElement): HTMLElement | null {
  const inputs = 'input, select, textarea'
  return element.matches(inputs) ? element : element.querySelector<HTMLElement>(inputs)
}
