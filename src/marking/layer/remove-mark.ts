import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { excerpt } from '../../text/excerpt.ts'
import type { Change, MarkState } from '../protocol.ts'
import { askRemoval } from './ask-removal.ts'
import type { Editor } from './editor.ts'
import { focusMark, focusParagraph } from './focus.ts'
import { showForm } from './form.ts'
import type { Panel } from './panel.ts'
import { refOf } from './words-of-page.ts'

/** Take a mark out, once its editor has seen what goes with it. */
export async function removeMark(editor: Editor, panel: Panel, mark: MarkState): Promise<void> {
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
