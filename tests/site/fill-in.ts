import type { Locator, Page } from 'playwright-core'
import { forms, type FieldForm, type Input } from '../../src/marking/forms.ts'
import { asText } from '../../src/marking/layer/fields/values.ts'
import type { Fields, FormKind, ThingKind, Value } from '../../src/marking/protocol.ts'

/** What an editor has in mind to write, thing by thing. */
export interface InMind {
  fieldsOf: (kind: FormKind, id: string) => Fields
  bodyOf: (kind: FormKind, id: string) => string
  /** What a thing is called, by which a form knows it; its id if it is not described yet. */
  nameOf: (kind: FormKind, id: string) => string
}

/**
 * Fill in a form of the layer by its controls, so that it has the fields that an editor has in mind. What
 * the form has already is left as it is.
 *
 * @param prefix of the names of its fields
 */
export async function fillIn(
  page: Page,
  form: Locator,
  kind: FormKind,
  id: string,
  mind: InMind,
  prefix = '',
): Promise<void> {
  const named = (name: string) => form.locator(`[name="${name}"]`)
  const fieldNamed = (name: string) => form.locator(`[data-field="${name}"]`)

  const unfold = async (name: string) => {
    const has = page.locator(`[name^="${name}"]`)
    const folded = form.locator('details:not([open])', { has })
    while ((await folded.count()) > 0) await folded.first().locator('> summary').click()
  }

  const choose = async (control: Locator, of: FormKind, wanted: string) => {
    await control.fill(mind.nameOf(of, wanted))
    const create = control.locator('xpath=..').getByRole('button', { name: /^Crear ficha de/ })
    if (await create.isVisible()) {
      await create.click()
      await describeNew(page, of as ThingKind, wanted, mind)
    } else await control.press('Tab')
  }

  const records = async (name: string, fields: readonly FieldForm[], value: Value | undefined) => {
    const field = fieldNamed(name)
    const list = Array.isArray(value) ? value : []
    await unfold(name)
    // A published assessment has no button: there is always one.
    const takeOut = field.locator('> .marking-records > .marking-record > button')
    while ((await takeOut.count()) > list.length) await takeOut.last().click()
    const items = field.locator('> .marking-records > *')
    while ((await items.count()) < list.length) await field.locator('> button').click()
    if (Array.isArray(value) && list.length === 0) {
      const none = field.locator('> .marking-check input')
      if ((await none.count()) > 0) await none.check()
    }
    for (const [index, one] of list.entries()) {
      await record(fields, one as Fields, `${name}.${index}`)
    }
  }

  const ids = async (name: string, of: FormKind, wanted: readonly string[]) => {
    const chosen = fieldNamed(name).locator('.marking-chosen li')
    const names = wanted.map((one) => mind.nameOf(of, one))
    for (const shown of await chosen.allInnerTexts()) {
      const label = shown.replace(/\s*×$/, '')
      const isWanted = names.includes(label)
      if (!isWanted) await chosen.filter({ hasText: label }).getByRole('button').click()
    }
    for (const [index, one] of wanted.entries()) {
      const isThere = (await chosen.filter({ hasText: names[index]! }).count()) > 0
      if (!isThere) await choose(named(name), of, one)
    }
  }

  const input = async (name: string, input: Input, value: Value | undefined) => {
    const control = named(name)
    if (input.kind === 'records') return records(name, input.fields, value)
    if (input.kind === 'claimant') return claimant(name, (value ?? {}) as Fields)
    if (value === undefined) return
    if (input.kind === 'record') {
      await unfold(name)
      return record(input.fields, value as Fields, name)
    }
    await unfold(name)
    if (value === null) return fieldNamed(name).getByLabel('No consta').check()
    switch (input.kind) {
      case 'id':
        if ((await control.inputValue()) !== mind.nameOf(input.of, asText(value))) {
          await choose(control, input.of, asText(value))
        }
        return
      case 'ids':
        return ids(name, input.of, value as string[])
      case 'choice':
        await control.selectOption(asText(value))
        return
      case 'flag':
        await control.selectOption(value === true ? 'true' : 'false')
        return
      case 'texts':
        return control.fill((value as string[]).join('\n'))
      default:
        if ((await control.inputValue()) !== asText(value)) await control.fill(asText(value))
    }
  }

  const claimant = async (name: string, value: Fields) => {
    const [voice = ''] = 'voice' in value ? ['article'] : Object.keys(value)
    await form.locator(`[name="${name}"][value="${voice}"]`).check()
    const control = named(`${name}.${voice}`)
    if (voice === 'speaker')
      await input(`${name}.speaker`, { kind: 'id', of: 'entity' }, value[voice])
    if (voice === 'group') await control.fill(asText(value[voice]))
  }

  const record = async (fields: readonly FieldForm[], values: Fields, above: string) => {
    for (const field of fields) {
      const name = above === '' ? field.name : `${above}.${field.name}`
      await input(name, field.input, values[field.name])
    }
  }

  await record(forms[kind], mind.fieldsOf(kind, id), prefix)
}

const newOnes = { entity: 'Ficha nueva', source: 'Fuente nueva', theme: 'Tema nuevo' }

/** Describe a thing that has no file yet in its dialog, over a form. */
export async function describeNew(
  page: Page,
  kind: ThingKind,
  id: string,
  mind: InMind,
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: newOnes[kind] }).last()
  const first = await dialog.locator('[name]').first().getAttribute('name')
  const prefix = first?.slice(0, first.indexOf('.')) ?? ''
  await fillIn(page, dialog, kind, id, mind, prefix)
  const field = dialog.getByLabel('Identificador')
  if ((await field.count()) > 0) await field.fill(id)
  await dialog.getByRole('button', { name: 'Aceptar' }).click()
  await dialog.waitFor({ state: 'detached' })
}
