import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { Change, Fields } from '../protocol.ts'
import type { FormDesk } from './desk.ts'
import { nameIn } from './fields/values.ts'

/** Things to be added that the fields name. */
export function addedFrom(desk: FormDesk, fields: Fields): Change[] {
  return desk.begunFor(fields).map((thing) => ({ do: 'add-thing', thing }))
}

/** The things that a proposal begins: a person who speaks for the first time. */
export function begunThings(desk: FormDesk): HTMLElement | undefined {
  if (desk.begun.length === 0) return undefined
  const items = desk.begun.map(({ id, fields }) => {
    const name = nameIn(fields, id)
    const button = createElement('button', { type: 'button' }, words.complete)
    button.addEventListener('click', () => {
      const thing = desk.begun.find((one) => one.id === id)
      if (thing) void desk.complete(thing).then(() => button.focus())
    })
    return createElement('li', {}, `${words.begun(name)} `, button)
  })
  return createElement('ul', { class: 'marking-begun' }, ...items)
}
