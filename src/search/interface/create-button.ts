import { createElement } from '../../enhancements/create-element.ts'

/** A button that does something when it is pressed. */
export function createButton(
  text: string,
  act: () => void,
  attributes: Record<string, string | boolean> = {},
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', ...attributes }, text)
  button.addEventListener('click', act)
  return button
}
