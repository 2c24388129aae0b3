import { marking as words } from '../../../edition/words/marking.ts'
import { createElement } from '../../../enhancements/create-element.ts'
import type { Input } from '../../forms.ts'
import type { Value, ValueList } from '../../protocol.ts'
import type { Control, Desk } from './control.ts'
import { claimantControl, idControl, idsControl } from './id-controls.ts'
import { asFields, asList, asText, orNothing } from './values.ts'

/** What is filled in for one field. */
export function inputControl(
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
