import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { shortId } from '../../text/short-id.ts'
import { forms } from '../forms.ts'
import type { Fields, MarkedKind, NewThing, ThingKind, Value } from '../protocol.ts'
import { askEditor } from './ask-editor.ts'
import type { Editor } from './editor.ts'
import { choicesOf, type Choice } from './fields/choices.ts'
import type { Desk } from './fields/control.ts'
import { fieldsControl } from './fields/fields-control.ts'
import { nameIn } from './fields/values.ts'
import { idField, textField } from './text-field.ts'

/** The desk of one form, with the things that were begun on it and are saved together with it. */
export interface FormDesk extends Desk {
  begun: NewThing[]
  /** Those of them that some fields name, or that one of these names. */
  begunFor: (fields: Fields) => NewThing[]
  /** Let the editor complete one. */
  complete: (thing: NewThing) => Promise<void>
}

const kinds = ['entity', 'source', 'theme', 'claim', 'quote'] as const

export function createDesk(
  editor: Editor,
  form: HTMLElement,
  {
    begun = [],
    guessed = [],
    published = [],
  }: Partial<Pick<FormDesk, 'begun' | 'guessed' | 'published'>> = {},
): FormDesk {
  const lists = kinds.map((kind) => ({
    kind,
    element: createElement('datalist', { id: `marking-list-${kind}` }),
  }))
  form.append(...lists.map(({ element }) => element))

  const choices = (kind: MarkedKind | ThingKind): Choice[] => {
    const own = desk.begun.filter((thing) => thing.kind === kind)
    return [...choicesOf(editor.lists, kind), ...own.map(asChoice)]
  }
  const fill = () => {
    for (const { kind, element } of lists) {
      element.replaceChildren(
        ...choices(kind).map(({ label, about }) =>
          createElement('option', { value: label }, about),
        ),
      )
    }
  }
  const desk: FormDesk = {
    begun: [...begun],
    guessed,
    published,
    values: editor.lists.values,
    choices,
    listOf: (kind) => `marking-list-${kind}`,
    begin: async (kind, name, field) => {
      const taken = [...editor.lists.taken[kind], ...desk.begun.map(({ id }) => id)]
      const naming = kind === 'entity' ? 'name' : 'title'
      const isSpeaker = /(^|\.)speaker$/.test(field)
      const known = { ...(isSpeaker && { kind: 'persona' }), [naming]: name }
      // A person has all of the name in the address.
      const id =
        kind === 'entity' ? shortId('', new Set(taken), name) : shortId(name, new Set(taken))
      const own = idField(id, `marking-new-${id}`, (id) => taken.includes(id))
      const described = await askThing(desk, { kind, id, fields: known }, own.element)
      const thing = described && { ...described, id: own.read() }
      if (!thing) return undefined
      desk.begun.push(thing)
      fill()
      return asChoice(thing)
    },
    open: (kind, id) => {
      const thing = desk.begun.find((one) => one.kind === kind && one.id === id)
      if (thing) void desk.complete(thing)
      else editor.openThing(kind, id)
    },
    complete: async (thing) => {
      const completed = await askThing(desk, thing)
      if (completed) desk.begun = desk.begun.map((one) => (one === thing ? completed : one))
      fill()
    },
    begunFor: (fields) => {
      const named = new Set(idsIn(fields))
      // A set grows while it is walked.
      for (const id of named) {
        const thing = desk.begun.find((one) => one.id === id)
        if (thing) for (const inner of idsIn(thing.fields)) named.add(inner)
      }
      return desk.begun.filter(({ id }) => named.has(id))
    },
  }
  fill()
  return desk
}

/** Describe something that has no file yet, in a dialog over the form. */
async function askThing(
  desk: FormDesk,
  { kind, id, fields, body }: NewThing,
  idElement?: HTMLElement,
): Promise<NewThing | undefined> {
  const control = fieldsControl(forms[kind], fields, desk, `new-${id}`)
  const introduction =
    kind === 'theme'
      ? textField(words.introduction, body ?? '', 'marking-new-introduction', true)
      : undefined
  const answer = await askEditor(
    words.newOne[kind],
    [
      control.element,
      ...[introduction?.element, idElement].filter((element) => element !== undefined),
    ],
    { accept: words.accept, cancel: words.cancel },
  )
  if (answer !== 'accept') return undefined
  return {
    kind,
    id,
    fields: control.read(),
    ...(introduction && { body: introduction.input.value.trim() }),
  }
}

function asChoice({ id, fields }: NewThing): Choice {
  return { id, label: nameIn(fields, id), about: id }
}

/** All texts in fields, of which some are ids. */
function idsIn(value: Value): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
