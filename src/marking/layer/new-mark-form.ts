import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { excerpt } from '../../text/excerpt.ts'
import { forms } from '../forms.ts'
import type { Change, Fields, MarkProposal } from '../protocol.ts'
import { addedFrom, begunThings } from './begun-things.ts'
import { createDesk } from './desk.ts'
import type { Editor } from './editor.ts'
import { checkbox } from './fields/control.ts'
import { fieldsControl } from './fields/fields-control.ts'
import { focusMark, focusParagraph } from './focus.ts'
import { showForm } from './form.ts'
import { movableWords } from './movable-words.ts'
import type { Panel } from './panel.ts'
import { idField } from './text-field.ts'

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
      return [...addedFrom(desk, filled), change(filled)]
    },
    takeNearest: ends.take,
    focus: firstToFill(own),
    onClose: ends.remove,
    returnTo: () => {
      const wanted = piece?.input.checked ? pieceOf : id.read()
      const mark = editor.state.marks.findLast((one) => one.kind === kind && one.id === wanted)
      if (mark) focusMark(editor, mark)
      else {
        const { paragraph, offset } = proposal.selection.end
        focusParagraph(editor, paragraph, offset)
      }
    },
  })
}

function firstToFill(element: HTMLElement): HTMLElement | null {
  const fields = [...element.querySelectorAll<HTMLInputElement>('input, select, textarea')]
  return (
    fields.find((field) => field.value === '' && !field.disabled && field.checkVisibility()) ?? null
  )
}
