import { labelOfField, marking as words } from '../../../edition/words/marking.ts'
import { createElement } from '../../../enhancements/create-element.ts'
import type { FieldForm, Input } from '../../forms.ts'
import type { Fields, Lists, MarkedKind, ThingKind, Value, ValueList } from '../../protocol.ts'
import { idNamed, type Choice } from './choices.ts'

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
  /** Lets the editor describe something that has no file yet. */
  begin: (kind: ThingKind, name: string) => Promise<Choice | undefined>
  /** The names of fields that were read from the text. */
  guessed: readonly string[]
  /** Assessments that readers have been shown, by index. */
  published: readonly number[]
}

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

function firstInput(element: HTMLElement): HTMLElement | null {
  const inputs = 'input, select, textarea'
  return element.matches(inputs) ? element : element.querySelector<HTMLElement>(inputs)
}

function inputControl(
  input: Exclude<Input, { kind: 'record' | 'records' }>,
  value: Value | undefined,
  desk: Desk,
  name: string,
  isRequired: boolean,
): Control {
  const attributes = { id: `marking-${name}`, name }
  switch (input.kind) {
    case 'text': {
      const maxlength = input.longest === undefined ? undefined : String(input.longest)
      const element = input.isLong
        ? createElement('textarea', { ...attributes, rows: '2', maxlength })
        : createElement('input', { ...attributes, autocomplete: 'off', maxlength })
      element.value = asText(value)
      return { element, read: () => element.value.trim().replaceAll(/\s*\n\s*/g, ' ') }
    }
    case 'date':
    case 'language':
    case 'address': {
      const type = {
        date: input.kind === 'date' && input.isPartial ? 'text' : 'date',
        language: 'text',
        address: 'url',
      }
      const element = createElement('input', {
        ...attributes,
        type: type[input.kind],
        autocomplete: 'off',
        placeholder: type[input.kind] === 'text' ? examples[input.kind] : undefined,
      })
      element.value = asText(value)
      return { element, read: () => element.value.trim() }
    }
    case 'choice':
      return select(attributes, choiceOptions(input.values, desk), asText(value))
    case 'flag': {
      const options: [string, string][] = [
        ['', ''],
        ['true', words.yes],
        ['false', words.no],
      ]
      const { element, read } = select(
        attributes,
        isRequired ? options : options.slice(0, 2),
        asText(value),
      )
      return { element, read: () => (read() === '' ? '' : read() === 'true') }
    }
    case 'number': {
      const element = createElement('input', { ...attributes, type: 'number', min: '1' })
      element.value = asText(value)
      return { element, read: () => (element.value === '' ? '' : Number(element.value)) }
    }
    case 'numbers': {
      const element = createElement('input', { ...attributes, placeholder: '1 2 3' })
      element.value = asList(value).map(asText).join(' ')
      return { element, read: () => (element.value.match(/\d+/g) ?? []).map(Number) }
    }
    case 'texts': {
      const lines = Array.isArray(value) ? value.map(asText) : []
      const element = createElement('textarea', {
        ...attributes,
        rows: '2',
        placeholder: words.oneALine,
      })
      element.value = lines.join('\n')
      return {
        element,
        read: () =>
          orNothing(
            element.value.split('\n').flatMap((line) => line.trim() || []),
            value,
          ),
      }
    }
    case 'id':
      return idControl(input.of, asText(value), desk, attributes)
    case 'ids':
      return idsControl(input.of, value, desk, attributes)
    case 'claimant':
      return claimantControl(asFields(value), desk, name)
  }
}

const examples: Partial<Record<Input['kind'], string>> = { date: '2024-05', language: 'es' }

function choiceOptions(list: ValueList, desk: Desk): [string, string][] {
  return [['', ''], ...desk.values[list].map((value): [string, string] => [value, value])]
}

function select(
  attributes: Record<string, string>,
  options: [string, string][],
  value: string,
): Control<string> {
  const element = createElement(
    'select',
    attributes,
    ...options.map(([value, label]) => createElement('option', { value }, label)),
  )
  element.value = value
  return { element, read: () => element.value }
}

/** A box to tick, in its label. */
export function checkbox(label: string, isChecked: boolean) {
  const input = createElement('input', { type: 'checkbox' })
  input.checked = isChecked
  return { input, element: createElement('label', { class: 'marking-check' }, input, label) }
}

/** A field that names something: by its name, completed by the browser; what is not there can be begun. */
function idControl(
  kind: MarkedKind | ThingKind,
  id: string,
  desk: Desk,
  attributes: Record<string, string>,
  onChosen?: (choice: Choice) => void,
): Control<string> & { input: HTMLInputElement } {
  const input = createElement('input', {
    ...attributes,
    autocomplete: 'off',
    list: desk.listOf(kind),
  })
  input.value = desk.choices(kind).find((choice) => choice.id === id)?.label ?? id
  const create = createElement('button', { type: 'button', hidden: true })
  const choice = () => {
    const found = idNamed(desk.choices(kind), input.value)
    return desk.choices(kind).find(({ id }) => id === found)
  }
  const follow = () => {
    const isUnknown = input.value.trim() !== '' && !choice()
    create.hidden = !isUnknown || !isThingKind(kind)
    create.textContent = words.createNamed(input.value.trim())
    input.setCustomValidity(isUnknown ? words.unknownName : '')
  }
  const take = () => {
    const chosen = choice()
    if (chosen) onChosen?.(chosen)
    follow()
  }
  input.addEventListener('input', follow)
  input.addEventListener('change', take)
  create.addEventListener('click', () => {
    if (!isThingKind(kind)) return
    void desk.begin(kind, input.value.trim()).then((begun) => {
      if (begun) input.value = begun.label
      take()
      input.focus()
    })
  })
  follow()
  return {
    input,
    element: createElement('div', { class: 'marking-id' }, input, create),
    read: () => choice()?.id ?? '',
  }
}

function isThingKind(kind: MarkedKind | ThingKind): kind is ThingKind {
  return kind === 'entity' || kind === 'source' || kind === 'theme'
}

/** Several things: a list of what is chosen, and a field that adds to it. */
function idsControl(
  kind: MarkedKind | ThingKind,
  value: Value | undefined,
  desk: Desk,
  attributes: Record<string, string>,
): Control {
  const chosen = Array.isArray(value) ? value.map(asText) : []
  const list = createElement('ul', { class: 'marking-chosen' })
  const add = idControl(kind, '', desk, attributes, ({ id }) => {
    if (!chosen.includes(id)) chosen.push(id)
    add.input.value = ''
    show()
  })
  const show = () => {
    list.hidden = chosen.length === 0
    list.replaceChildren(
      ...chosen.map((id) => {
        const label = desk.choices(kind).find((choice) => choice.id === id)?.label ?? id
        const button = createElement(
          'button',
          { type: 'button', 'aria-label': words.takeOut(label) },
          '×',
        )
        button.addEventListener('click', () => {
          chosen.splice(chosen.indexOf(id), 1)
          show()
          add.input.focus()
        })
        return createElement('li', {}, label, button)
      }),
    )
  }
  show()
  return {
    element: createElement('div', {}, list, add.element),
    read: () => orNothing(chosen, value),
  }
}

function claimantControl(value: Fields, desk: Desk, name: string): Control {
  const voices = ['article', 'speaker', 'group'] as const
  const current =
    voices.find((voice) => voice in value) ?? ('voice' in value ? 'article' : undefined)
  const speaker = idControl('entity', asText(value['speaker']), desk, {
    id: `marking-${name}.speaker`,
    name: `${name}.speaker`,
    'aria-label': words.voices.speaker,
  })
  const group = createElement('input', { name: `${name}.group`, 'aria-label': words.voices.group })
  group.value = asText(value['group'])
  const radios = voices.map((voice) => {
    const radio = createElement('input', { type: 'radio', name, value: voice })
    radio.checked = voice === current
    radio.addEventListener('change', follow)
    return {
      voice,
      radio,
      label: createElement('label', { class: 'marking-check' }, radio, words.voices[voice]),
    }
  })
  function follow() {
    const voice = radios.find(({ radio }) => radio.checked)?.voice
    speaker.element.hidden = voice !== 'speaker'
    // What nobody sees is not complained of.
    speaker.input.disabled = voice !== 'speaker'
    group.hidden = voice !== 'group'
  }
  follow()
  return {
    element: createElement(
      'fieldset',
      { class: 'marking-group' },
      createElement('legend', {}, labelOfField('claimant')),
      ...radios.map(({ label }) => label),
      speaker.element,
      group,
    ),
    read: () => {
      switch (radios.find(({ radio }) => radio.checked)?.voice) {
        case 'article':
          return { voice: 'article' }
        case 'speaker':
          return speaker.read() === '' ? '' : { speaker: speaker.read() }
        case 'group':
          return group.value.trim() === '' ? '' : { group: group.value.trim() }
        default:
          return ''
      }
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

/** A list that is still to write is not yet an empty one. */
function orNothing(list: readonly string[], before: Value | undefined): Value {
  return list.length === 0 && !Array.isArray(before) ? '' : [...list]
}

function isBlank(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return value === ''
  return Object.values(value).every(isBlank)
}

function asText(value: Value | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

function asList(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : []
}

function asFields(value: Value | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
