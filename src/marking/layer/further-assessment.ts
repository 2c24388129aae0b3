import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { localDate } from '../../text/local-date.ts'
import { assessment } from '../forms.ts'
import type { Fields } from '../protocol.ts'
import type { Control, Desk } from './fields/control.ts'
import { fieldsControl } from './fields/fields-control.ts'

/** A button that begins an assessment above the last, with the same evidence. */
export function furtherAssessment(fields: Fields, desk: Desk): Control<Fields | undefined> {
  const [last] = Array.isArray(fields['assessments']) ? fields['assessments'] : []
  const evidence =
    typeof last === 'object' && last !== null && 'evidence' in last ? last['evidence'] : []
  const button = createElement('button', { type: 'button' }, words.addAssessment)
  const element = createElement('div', { class: 'marking-further' }, button)
  let control: Control<Fields> | undefined
  button.addEventListener('click', () => {
    const values = {
      date: localDate(new Date()),
      verdict: '',
      change: '',
      reason: '',
      gist: '',
      evidence: evidence ?? [],
    }
    control = fieldsControl(assessment, values, desk, 'newest')
    element.replaceChildren(
      createElement(
        'fieldset',
        { class: 'marking-record' },
        createElement('legend', {}, words.addAssessment),
        control.element,
      ),
    )
    element.querySelector<HTMLElement>('select')?.focus()
  })
  return { element, read: () => control?.read() }
}
