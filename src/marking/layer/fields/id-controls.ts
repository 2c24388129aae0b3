import { labelOfField, marking as words } from '../../../edition/words/marking.ts'
import { createElement } from '../../../enhancements/create-element.ts'
import type { Fields, MarkedKind, ThingKind, Value } from '../../protocol.ts'
import { idNamed, type Choice } from './choices.ts'
import type { Control, Desk } from './control.ts'
import { asText, orNothing } from './values.ts'

/** A field that names something: by its name, completed by the browser; what is not there can be begun. */
export function idControl(
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
  const open = createElement('button', { type: 'button' }, words.open)
  const choice = () => {
    const found = idNamed(desk.choices(kind), input.value)
    return desk.choices(kind).find(({ id }) => id === found)
  }
  const follow = () => {
    const isUnknown = input.value.trim() !== '' && !choice()
    create.hidden = !isUnknown || !isThingKind(kind)
    create.textContent = words.createNamed(input.value.trim())
    const chosen = choice()
    open.hidden = !chosen || !isThingKind(kind)
    open.ariaLabel = chosen ? words.openThing(chosen.label) : null
    input.setCustomValidity(isUnknown ? words.unknownName : '')
  }
  const take = () => {
    const chosen = choice()
    if (chosen) onChosen?.(chosen)
    follow()
  }
  input.addEventListener('input', follow)
  input.addEventListener('change', take)
  open.addEventListener('click', () => {
    if (isThingKind(kind)) desk.open(kind, choice()?.id ?? '')
  })
  create.addEventListener('click', () => {
    if (!isThingKind(kind)) return
    void desk.begin(kind, input.value.trim(), input.name).then((begun) => {
      if (begun) input.value = begun.label
      take()
      input.focus()
    })
  })
  follow()
  return {
    input,
    element: createElement('div', { class: 'marking-id' }, input, open, create),
    read: () => choice()?.id ?? '',
  }
}

function isThingKind(kind: MarkedKind | ThingKind): kind is ThingKind {
  return kind === 'entity' || kind === 'source' || kind === 'theme'
}

/** Several things: a list of what is chosen, and a field that adds to it. */
export function idsControl(
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

export function claimantControl(value: Fields, desk: Desk, name: string): Control {
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
