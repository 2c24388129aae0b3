import { createElement } from '../../enhancements/create-element.ts'

/**
 * Ask in a dialog over everything, which waits for an answer.
 *
 * @param answers what its buttons say, by what is returned; the first is what is proposed
 * @param isWide for texts side by side
 * @returns nothing if the editor leaves it by Escape
 */
export function askEditor<Answer extends string>(
  title: string,
  content: (Node | string)[],
  answers: Record<Answer, string>,
  isWide = false,
): Promise<Answer | undefined> {
  // One may be asked over another.
  const id = `marking-asked-${document.querySelectorAll('dialog').length}`
  const form = createElement('form', { method: 'dialog', class: 'marking-form' })
  const dialog = createElement(
    'dialog',
    { class: `marking-dialog marking label${isWide ? ' is-wide' : ''}`, 'aria-labelledby': id },
    createElement('h2', { id }, title),
    form,
  )
  form.append(
    ...content,
    createElement(
      'p',
      { class: 'marking-buttons' },
      ...Object.entries<string>(answers).map(([value, label], index) =>
        createElement(
          'button',
          { value, class: index === 0 && 'is-first', formnovalidate: index > 0 },
          label,
        ),
      ),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === '' ? undefined : (dialog.returnValue as Answer))
    })
  })
}
