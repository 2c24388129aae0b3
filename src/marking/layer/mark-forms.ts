import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { excerpt } from '../../text/excerpt.ts'
import { localDate } from '../../text/local-date.ts'
import { assessment, forms } from '../forms.ts'
import type { Change, Fields, MarkProposal, MarkRef, MarkState, Selection } from '../protocol.ts'
import { askRemoval } from './ask-removal.ts'
import { createDesk, type FormDesk } from './desk.ts'
import type { Editor } from './editor.ts'
import { checkbox, type Control } from './fields/control.ts'
import { fieldsControl } from './fields/fields-control.ts'
import { editsBetween } from './fields/edits-between.ts'
import { nameIn } from './fields/values.ts'
import { focusMark, focusParagraph } from './focus.ts'
import { showForm, textOf } from './form.ts'
import { showHandles } from './handles.ts'
import type { Panel } from './panel.ts'
import { idField, textField } from './text-field.ts'
import { wordsOfMark } from './words-of-page.ts'

/** The form of a quote or a claim that is to be: with what follows from the text. */
export async function showNewMark(
  editor: Editor,
  panel: Panel,
  proposal: MarkProposal,
): Promise<void> {
  const { kind, guessed, things, fields, pieceOf } = proposal
  const form = createElement('form', { class: 'marking-form' })
  const desk = createDesk(editor, form, { begun: things, guessed })
  const ends = movableWords(editor, proposal.selection)
  const control = fieldsControl(forms[kind], fields, desk)
  const id = idField(proposal.id, 'marking-id', (id) => editor.lists.taken[kind].includes(id))
  const unmarked = kind === 'quote' ? checkbox(words.isUnmarked, proposal.isUnmarked) : undefined
  const before = editor.state.marks.find((mark) => mark.kind === 'quote' && mark.id === pieceOf)
  const piece = before && checkbox(words.pieceOf(excerpt(before.text, 40)), false)
  const own = createElement('div', {}, control.element, begunThings(desk), id.element)
  piece?.input.addEventListener('change', () => {
    own.hidden = piece.input.checked
  })
  const change = (filled: Fields): Change => ({
    do: 'add-mark',
    kind,
    id: id.read(),
    selection: ends.selection(),
    isUnmarked: unmarked?.input.checked,
    fields: filled,
  })
  await showForm(editor, panel, form, {
    title: words.newOne[kind],
    content: [ends.element, piece?.element, unmarked?.element, own],
    seen: editor.state.files,
    mayBeDraft: kind === 'claim',
    changes: (isDraft) => {
      if (piece?.input.checked && pieceOf !== null) {
        return [{ ...change({}), id: pieceOf, fields: undefined } as Change]
      }
      const filled = { ...control.read(), ...(isDraft && { draft: true }) }
      return [...added(desk, filled), change(filled)]
    },
    takeNearest: ends.take,
    focus: firstToFill(own),
    onClose: ends.remove,
    returnTo: () => {
      const wanted = piece?.input.checked ? pieceOf : id.read()
      const mark = editor.state.marks.findLast((one) => one.kind === kind && one.id === wanted)
      if (mark) focusMark(editor, mark)
      else focusParagraph(editor, proposal.selection.start.paragraph)
    },
  })
}

/** The form of a quote or a claim that is there. */
export async function showMark(
  editor: Editor,
  panel: Panel,
  mark: MarkState,
  field?: string | null,
): Promise<void> {
  const thing = editor.state.things.find(({ kind, id }) => kind === mark.kind && id === mark.id)
  if (!thing) return
  const { kind, id, fields, begun } = thing
  const form = createElement('form', { class: 'marking-form' })
  const desk = createDesk(editor, form, {
    published: thing.publishedAssessments,
    guessed: begun?.guessed ?? [],
    begun: begun?.things ?? [],
  })
  const ends = movableWords(editor, wordsOfMark(mark))
  const control = fieldsControl(forms[kind], begun?.fields ?? fields, desk)
  const body =
    kind === 'claim' ? textField(words.body, thing.body, 'marking-body', true) : undefined
  const unmarked = kind === 'quote' ? checkbox(words.isUnmarked, mark.isUnmarked) : undefined
  const over = kind === 'claim' && !begun ? furtherAssessment(fields, desk) : undefined
  const removal = createElement('button', { type: 'button', class: 'is-last' }, words.remove)
  removal.addEventListener('click', () => void removeMark(editor, panel, mark))

  const moves = (): Change[] => {
    const selection = ends.selection()
    const isUnmarked = unmarked?.input.checked ?? mark.isUnmarked
    const isSame = JSON.stringify(selection) === JSON.stringify(wordsOfMark(mark))
    if (isSame && isUnmarked === mark.isUnmarked) return []
    return [{ do: 'move-ends', mark: refOf(mark), selection, isUnmarked }]
  }
  await showForm(editor, panel, form, {
    title: words.titles[kind],
    content: [
      ends.element,
      unmarked?.element,
      over?.element,
      control.element,
      begunThings(desk),
      body?.element,
    ],
    seen: editor.state.files,
    mayBeDraft: kind === 'claim',
    buttons: [removal],
    changes: (isDraft) => {
      const filled = { ...control.read(), ...(isDraft && { draft: true }) }
      const text = body?.input.value.trim()
      const newest = over?.read()
      const isOther = text !== undefined && text !== thing.body.trim()
      const edits = editsBetween(fields, filled)
      return [
        ...added(desk, { ...filled, newest: newest ?? '' }),
        ...moves(),
        ...(edits.length > 0 || isOther
          ? [{ do: 'set-fields' as const, kind, id, edits, body: isOther ? text : undefined }]
          : []),
        ...(newest ? [{ do: 'add-assessment' as const, id, assessment: newest }] : []),
      ]
    },
    takeNearest: ends.take,
    focus: field ? form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`) : null,
    onClose: ends.remove,
    returnTo: () => focusMark(editor, mark),
  })
}

async function removeMark(editor: Editor, panel: Panel, mark: MarkState): Promise<void> {
  const files = await askRemoval(editor, mark)
  if (!files) return
  const change: Change = { do: 'remove-mark', mark: refOf(mark), with: files }
  const form = createElement('form', { class: 'marking-form' })
  const applied = await editor.apply([change], editor.state.files)
  if (applied.outcome === 'done') {
    await panel.close('sure')
    editor.say(words.steps['remove-mark'])
    focusParagraph(editor, mark.paragraph)
    return
  }
  // The report of a form says why it did not go.
  await panel.close('sure')
  await showForm(editor, panel, form, {
    title: words.remove,
    content: [createElement('p', {}, excerpt(mark.text, 120))],
    changes: () => [change],
    seen: editor.state.files,
    returnTo: () => focusMark(editor, mark),
  })
  form.requestSubmit()
}

/** A button that begins an assessment above the last, with the same evidence. */
function furtherAssessment(fields: Fields, desk: FormDesk): Control<Fields | undefined> {
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

/** Things to be added that the fields name. */
function added(desk: FormDesk, fields: Fields): Change[] {
  return desk.begunFor(fields).map((thing) => ({ do: 'add-thing', thing }))
}

/** The things that a proposal begins: a person who speaks for the first time. */
function begunThings(desk: FormDesk): HTMLElement | undefined {
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

interface MovableWords {
  element: HTMLElement
  selection: () => Selection
  take: (selection: Selection) => void
  remove: () => void
}

/** The words that a form is about, whose ends can be moved while it is open. */
function movableWords(editor: Editor, begin: Selection): MovableWords {
  const language = editor.state.language ?? undefined
  const element = createElement('blockquote', { class: 'marking-words', lang: language })
  const show = (selection: Selection) => {
    element.textContent = textOf(editor, selection)
  }
  let handles = showHandles(editor, begin, show)
  show(begin)
  return {
    element,
    selection: () => handles.selection(),
    remove: () => handles.remove(),
    take: (selection) => {
      handles.remove()
      handles = showHandles(editor, selection, show)
      show(selection)
    },
  }
}

function firstToFill(element: HTMLElement): HTMLElement | null {
  const fields = [...element.querySelectorAll<HTMLInputElement>('input, select, textarea')]
  return (
    fields.find((field) => field.value === '' && !field.disabled && field.checkVisibility()) ?? null
  )
}

function refOf({ kind, id, fragment }: MarkRef): MarkRef {
  return { kind, id, fragment }
}
