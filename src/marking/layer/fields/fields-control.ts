import { labelOfField, marking as words } from '../../../edition/words/marking.ts'
import { createElement } from '../../../enhancements/create-element.ts'
import type { FieldForm } from '../../forms.ts'
import type { Fields, Value } from '../../protocol.ts'
import { checkbox, firstInput, type Control, type Desk } from './control.ts'
import { inputControl } from './input-control.ts'
import { asFields, asList, isBlank } from './values.ts'

/** The fields of a form. What the check does not ask for is folded away until it is filled in. */
export function fieldsControl(
  form: readonly FieldForm[],
  values: Fields,
  desk: Desk,
  path = '',
): Control<Fields> {
  const names = new Set(form.map(({ name }) => name))
  // What has no form stays as it is.
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)))
  const fields = form.map((field) => {
    const isShown =
      field.isRequired === true || isSomething(values[field.name], field.name in values)
    return { ...field, isShown, ...fieldControl(field, values[field.name], desk, path) }
  })
  const elements = (isShown: boolean) =>
    fields.filter((field) => field.isShown === isShown).map(({ element }) => element)
  const folded = elements(false)
  return {
    element: createElement(
      'div',
      { class: 'marking-fields' },
      ...elements(true),
      folded.length > 0 &&
        createElement(
          'details',
          { class: 'marking-more' },
          createElement('summary', {}, words.more),
          createElement('div', { class: 'marking-fields' }, ...folded),
        ),
    ),
    read: () => ({
      ...others,
      ...Object.fromEntries(
        fields
          .map(({ name, isRequired, read }) => ({ name, isRequired, value: read() }))
          .filter(({ isRequired, value }) => isRequired === true || isSomething(value))
          .map(({ name, value }) => [name, value]),
      ),
    }),
  }
}

/** An empty text in a proposal is a field that wants to be filled in. */
function isSomething(value: Value | undefined, isProposed = false): boolean {
  if (value === undefined) return false
  if (isProposed) return true
  return value !== '' && value !== false && !(Array.isArray(value) && value.length === 0)
}

function fieldControl(
  field: FieldForm,
  value: Value | undefined,
  desk: Desk,
  above: string,
): Control {
  const name = above === '' ? field.name : `${above}.${field.name}`
  const { input } = field
  const label = labelOfField(field.name)
  if (input.kind === 'record')
    return recordControl(field, input.fields, asFields(value), desk, name)
  if (input.kind === 'records') return recordsControl(field, input.fields, value, desk, name)
  const control = inputControl(input, value, desk, name, field.isRequired === true)
  const unknown = field.mayBeUnknown === true && checkbox(words.notKnown, value === null)
  const isGroup = control.element.matches('fieldset')
  const guess = desk.guessed.includes(name)
    ? createElement('p', { class: 'marking-hint', id: `marking-guess-${name}` }, words.guessed)
    : undefined
  const first = firstInput(control.element)
  if (guess) first?.setAttribute('aria-describedby', guess.id)
  if (unknown) {
    const follow = () => first?.toggleAttribute('disabled', unknown.input.checked)
    unknown.input.addEventListener('change', follow)
    follow()
  }
  return {
    element: createElement(
      'div',
      { class: 'marking-field', 'data-field': name },
      !isGroup && createElement('label', { for: `marking-${name}` }, label),
      control.element,
      unknown ? unknown.element : undefined,
      guess,
    ),
    read: () => {
      if (unknown) return unknown.input.checked ? null : control.read()
      const filled = control.read()
      return value === null && filled === '' ? null : filled
    },
  }
}

/** A record of which nothing is filled in is none. */
function recordControl(
  { name: own, isRequired }: FieldForm,
  form: readonly FieldForm[],
  value: Fields,
  desk: Desk,
  name: string,
): Control {
  const { element, read } = fieldsControl(form, value, desk, name)
  const isEmpty = Object.keys(value).length === 0
  const group = createElement(
    'details',
    { class: 'marking-more', 'data-field': name, open: isRequired === true || !isEmpty },
    createElement('summary', {}, labelOfField(own)),
    element,
  )
  return { element: group, read: () => (isBlank(read()) ? '' : read()) }
}

function recordsControl(
  field: FieldForm,
  form: readonly FieldForm[],
  value: Value | undefined,
  desk: Desk,
  name: string,
): Control {
  const label = labelOfField(field.name)
  const given = asList(value).map(asFields)
  const none = nothingSaid(field, value)
  const items: (Control<Fields> & { frame: HTMLElement })[] = []
  const list = createElement('div', { class: 'marking-records' })
  const isAssessments = field.name === 'assessments'

  const addItem = (values: Fields, index: number) => {
    const control = fieldsControl(form, values, desk, `${name}.${index}`)
    const isPublished = isAssessments && desk.published.includes(index)
    const title = isAssessments
      ? words.assessment(index + 1, given.length)
      : `${label} ${index + 1}`
    const remove = createElement(
      'button',
      { type: 'button', 'aria-label': words.takeOut(title) },
      '×',
    )
    const frame = isAssessments
      ? createElement(
          'details',
          { class: 'marking-more', open: index === 0 },
          createElement('summary', {}, title),
          isPublished && createElement('p', { class: 'marking-hint' }, words.isPublished),
          control.element,
        )
      : createElement(
          'fieldset',
          { class: 'marking-record' },
          createElement('legend', {}, title),
          remove,
          control.element,
        )
    const item = { ...control, frame }
    remove.addEventListener('click', () => {
      items.splice(items.indexOf(item), 1)
      frame.remove()
      follow()
      add.focus()
    })
    items.push(item)
    list.append(frame)
    return frame
  }
  const add = createElement('button', { type: 'button' }, words.add(label))
  add.addEventListener('click', () => {
    firstInput(addItem({}, items.length))?.focus()
    follow()
  })
  const follow = () => {
    if (none) none.element.hidden = items.length > 0
  }
  for (const [index, values] of given.entries()) addItem(values, index)
  follow()
  const element = createElement(
    'fieldset',
    { class: 'marking-group', 'data-field': name },
    createElement('legend', {}, label),
    list,
    none?.element,
    !isAssessments && add,
  )
  return {
    element,
    read: () => {
      const records = items.map(({ read }) => read())
      // A record of which nothing is written yet is left in its file as it was begun.
      const filled = given.length > 0 ? records : records.filter((record) => !isBlank(record))
      if (filled.length > 0) return filled
      if (none) return none.input.checked ? none.value : ''
      return Array.isArray(value) ? [] : ''
    },
  }
}

/** The box for a list that is empty for a reason. */
function nothingSaid({ name, mayBeUnknown }: FieldForm, value: Value | undefined) {
  if (mayBeUnknown) return { value: null, ...checkbox(words.notKnown, value === null) }
  if (name !== 'evidence') return undefined
  const isNone = Array.isArray(value) && value.length === 0
  return { value: [], ...checkbox(words.nothingFound, isNone) }
}
