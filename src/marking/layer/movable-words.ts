import { createElement } from '../../enhancements/create-element.ts'
import type { Selection } from '../protocol.ts'
import type { Editor } from './editor.ts'
import { textOf } from './form.ts'
import { showHandles } from './handles.ts'

export interface MovableWords {
  element: HTMLElement
  selection: () => Selection
  take: (selection: Selection) => void
  remove: () => void
}

/** The words that a form is about, whose ends can be moved while it is open. */
export function movableWords(editor: Editor, begin: Selection): MovableWords {
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
