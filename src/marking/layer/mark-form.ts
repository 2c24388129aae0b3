import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { forms } from '../forms.ts'
import type { Change, MarkState } from '../protocol.ts'
import { addedFrom, begunThings } from './begun-things.ts'
import { createDesk } from './desk.ts'
import type { Editor } from './editor.ts'
import { checkbox } from './fields/control.ts'
import { editsBetween } from './fields/edits-between.ts'
import { fieldsControl } from './fields/fields-control.ts'
import { focusMark } from './focus.ts'
import { showForm } from './form.ts'
import { furtherAssessment } from './further-assessment.ts'
import { movableWords } from './movable-words.ts'
import type { Panel } from './panel.ts'
import { removeMark } from './remove-mark.ts'
import { textField } from './text-field.ts'
import { refOf, wordsOfMark } from './words-of-page.ts'

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
        ...addedFrom(desk, { ...filled, newest: newest ?? '' }),
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
