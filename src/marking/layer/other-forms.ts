import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { forms } from '../forms.ts'
import type {
  Change,
  PromotionProposal,
  SectionProposal,
  SectionState,
  ThingKind,
} from '../protocol.ts'
import { askEditor } from './ask-editor.ts'
import { addedFrom } from './begun-things.ts'
import { call } from './call.ts'
import { createDesk } from './desk.ts'
import type { Editor } from './editor.ts'
import { fieldsControl } from './fields/fields-control.ts'
import { editsBetween } from './fields/edits-between.ts'
import { nameIn } from './fields/values.ts'
import { focusParagraph } from './focus.ts'
import { showForm } from './form.ts'
import type { Panel } from './panel.ts'
import { idField, textField } from './text-field.ts'

/** The form of a section that is to begin at a paragraph. */
export async function showNewSection(
  editor: Editor,
  panel: Panel,
  { paragraph, id, isPrinted }: SectionProposal,
): Promise<void> {
  const title = textField(words.sectionTitle, '', 'marking-section')
  const anchor = idField(id, 'marking-id', (id) =>
    editor.state.sections.some((section) => section.id === id),
  )
  await showForm(editor, panel, createElement('form', { class: 'marking-form' }), {
    title: words.newOne.section,
    content: [
      isPrinted ? createElement('p', {}, words.sectionPrinted) : title.element,
      anchor.element,
    ],
    seen: editor.state.files,
    changes: () => [
      {
        do: 'add-section',
        paragraph,
        id: anchor.read(),
        title: isPrinted ? undefined : title.input.value.trim(),
      },
    ],
    returnTo: () => focusParagraph(editor, paragraph),
  })
}

/** The form of a section that is there: its title, if that is ours. */
export async function showSection(
  editor: Editor,
  panel: Panel,
  { id, title, isPrinted, first }: SectionState,
): Promise<void> {
  const field = textField(words.sectionTitle, title, 'marking-section')
  const remove = createElement('button', { type: 'button', class: 'is-last' }, words.removeSection)
  const form = createElement('form', { class: 'marking-form' })
  let isRemoved = false
  remove.addEventListener('click', () => {
    isRemoved = true
    form.requestSubmit()
  })
  await showForm(editor, panel, form, {
    title: `${words.titles.section}: ${title}`,
    content: [isPrinted ? createElement('p', {}, words.sectionPrinted) : field.element],
    seen: editor.state.files,
    buttons: [remove],
    changes: (): Change[] => {
      if (isRemoved) return [{ do: 'remove-section', id }]
      const now = field.input.value.trim()
      return now === title ? [] : [{ do: 'set-section', id, title: now }]
    },
    returnTo: () => focusParagraph(editor, first ?? 1),
  })
}

/** Paragraphs that are to be, or are, a promotion of the publisher's. */
export async function showPromotion(
  editor: Editor,
  panel: Panel,
  { first, last }: Omit<PromotionProposal, 'outcome'>,
  isThere = false,
): Promise<void> {
  const form = createElement('form', { class: 'marking-form' })
  const remove =
    isThere && createElement('button', { type: 'button', class: 'is-last' }, words.removePromotion)
  let isRemoved = false
  if (remove) {
    remove.addEventListener('click', () => {
      isRemoved = true
      form.requestSubmit()
    })
  }
  await showForm(editor, panel, form, {
    title: isThere ? words.titles.promotion : words.newOne.promotion,
    content: [createElement('p', {}, words.promotionWords(first, last))],
    seen: editor.state.files,
    buttons: [remove],
    changes: (): Change[] => {
      if (isThere) return isRemoved ? [{ do: 'remove-promotion', paragraph: first }] : []
      return [{ do: 'add-promotion', first, last }]
    },
    returnTo: () => focusParagraph(editor, first),
  })
}

/** The form of the article itself, or of a person, a source or a theme that is there. */
export async function showThing(
  editor: Editor,
  panel: Panel,
  kind: ThingKind | 'article',
  id: string,
  field?: string | null,
): Promise<void> {
  const { path, digest, fields, body } = await call('thing', { kind, id })
  const form = createElement('form', { class: 'marking-form' })
  const desk = createDesk(editor, form)
  // A draft is one until it is published, which lists its addresses too.
  const asked = forms[kind].filter(({ name }) => kind !== 'article' || name !== 'draft')
  const control = fieldsControl(asked, fields, desk)
  const introduction =
    kind === 'theme' ? textField(words.introduction, body, 'marking-introduction', true) : undefined
  await showForm(editor, panel, form, {
    title: `${words.titles[kind]}: ${nameIn(fields, id)}`,
    content: [control.element, introduction?.element],
    seen: { ...editor.state.files, ...(digest !== null && { [path]: digest }) },
    buttons: [kind === 'article' && editor.state.isDraft && publishing(editor, panel)],
    changes: (): Change[] => {
      const filled = control.read()
      const edits = editsBetween(fields, filled)
      const text = introduction?.input.value.trim()
      const isOther = text !== undefined && text !== body.trim()
      if (edits.length === 0 && !isOther) return []
      return [
        ...addedFrom(desk, filled),
        { do: 'set-fields', kind, id, edits, body: isOther ? text : undefined },
      ]
    },
    focus: field ? form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`) : null,
    returnTo: () => document.querySelector<HTMLElement>('.marking-bar button')?.focus(),
  })
}

/** A button that publishes a draft: its line `draft` goes, and its addresses are listed. */
function publishing(editor: Editor, panel: Panel): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'is-last' }, words.publish)
  const publish = async () => {
    if (!(await panel.close())) return
    const answer = await askEditor(
      words.publishTitle,
      [createElement('p', {}, words.publishAbout)],
      {
        keep: words.cancel,
        publish: words.publish,
      },
    )
    if (answer !== 'publish') return
    const change: Change = {
      do: 'set-fields',
      kind: 'article',
      id: editor.article,
      edits: [{ path: ['draft'] }],
    }
    const form = createElement('form', { class: 'marking-form' })
    await showForm(editor, panel, form, {
      title: words.publishTitle,
      content: [],
      changes: () => [change],
      seen: editor.state.files,
      afterwards: async () => {
        const { outcome, report } = await call('publish', {})
        if (outcome === 'done') editor.say(words.published)
        else
          await askEditor(words.refused, [createElement('pre', { lang: 'en' }, report)], {
            accept: words.accept,
          })
      },
      returnTo: () => focusParagraph(editor, 1),
    })
    form.requestSubmit()
  }
  button.addEventListener('click', () => void publish())
  return button
}
