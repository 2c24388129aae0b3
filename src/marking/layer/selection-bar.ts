import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { ProposeRequest, Selection } from '../protocol.ts'
import { call } from './call.ts'
import type { Editor } from './editor.ts'
import { bringIntoView } from './focus.ts'
import { refusalShown } from './form.ts'
import { showChosen } from './highlights.ts'
import { showNewMark } from './new-mark-form.ts'
import { showNewSection, showPromotion } from './other-forms.ts'
import type { Panel } from './panel.ts'
import { rangeOf } from './words-of-page.ts'

type Asked = ProposeRequest['kind']

/** A bar at the words that are selected, with what can be made of them. */
export interface SelectionBar {
  show: (selection: Selection, range: Range) => void
  /** Go to the bar, if it is there. */
  focus: () => boolean
  hide: () => void
  /** Hide it, and select nothing any more. */
  leave: () => void
}

export function createSelectionBar(editor: Editor, panel: Panel): SelectionBar {
  const said = createElement('div', { class: 'marking-report', role: 'alert' })
  const buttons = (Object.keys(words.make) as Asked[]).map((kind) => {
    const button = createElement('button', { type: 'button', 'data-make': kind }, words.make[kind])
    button.addEventListener('click', () => selection && void propose(kind, selection))
    return button
  })
  const element = createElement(
    'div',
    {
      class: 'marking-selection marking label no-print',
      popover: 'manual',
      role: 'region',
      'aria-label': words.selection,
    },
    createElement('div', { role: 'toolbar', 'aria-label': words.selected }, ...buttons),
    said,
  )
  document.body.append(element)
  let selection: Selection | undefined

  const hide = () => {
    if (element.matches(':popover-open')) element.hidePopover()
  }
  const place = (range: Range) => {
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    const last = boxes.at(-1)
    if (!last) return
    element.style.insetBlockStart = `${last.bottom + 8}px`
    const room = innerWidth - element.offsetWidth - 8
    element.style.insetInlineStart = `${Math.max(8, Math.min(last.left, room))}px`
    const isBelow = last.bottom + 8 + element.offsetHeight < innerHeight
    const [first] = boxes
    if (!isBelow && first) {
      element.style.insetBlockStart = `${Math.max(8, first.top - element.offsetHeight - 8)}px`
    }
  }
  const show = (selected: Selection, range: Range) => {
    const isShown = element.matches(':popover-open')
    // A click on the bar itself must not take away what it says.
    if (isShown && JSON.stringify(selected) === JSON.stringify(selection)) return
    selection = selected
    said.replaceChildren()
    if (!isShown) element.showPopover()
    place(range)
  }

  const propose = async (kind: Asked, wanted: Selection, isAgain = false): Promise<void> => {
    const { article, state } = editor
    const seen = state.files[state.path] ?? ''
    const answer = await call('propose', { article, kind, selection: wanted, seen })
    switch (answer.outcome) {
      case 'impossible': {
        const take = (nearest: Selection) => {
          showChosen(editor.state, undefined)
          void propose(kind, nearest)
        }
        showChosen(state, answer.refusal.nearest ?? undefined)
        said.replaceChildren(...refusalShown(editor, answer.refusal, take))
        said.querySelector('button')?.focus()
        const range = rangeOf(state, wanted)
        if (range) place(range)
        return
      }
      case 'stale': {
        const before = textAt(wanted)
        await editor.adopt(answer.state)
        if (!isAgain && before === textAt(wanted)) return propose(kind, wanted, true)
        hide()
        editor.say(words.selectAgain)
        return
      }
      default:
    }
    leave()
    if (answer.outcome === 'mark') await showNewMark(editor, panel, answer)
    else if (answer.outcome === 'section') await showNewSection(editor, panel, answer)
    else await showPromotion(editor, panel, answer)
    const range = rangeOf(editor.state, wanted)
    if (range) bringIntoView(range)
  }
  const leave = () => {
    hide()
    getSelection()?.removeAllRanges()
  }
  const textAt = ({ start, end }: Selection) =>
    editor.state.paragraphs
      .slice(start.paragraph - 1, end.paragraph)
      .map(({ text }) => text)
      .join('\n')

  element.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (at !== -1 && step !== undefined) {
      event.preventDefault()
      buttons.at((at + step) % buttons.length)?.focus()
    }
    if (event.key !== 'Escape') return
    event.preventDefault()
    showChosen(editor.state, undefined)
    hide()
    const words = document.querySelector<HTMLElement>('.article-text')
    words?.focus({ preventScroll: true })
  })
  return {
    show,
    hide,
    leave,
    focus: () => {
      const isOpen = element.matches(':popover-open')
      if (isOpen) buttons[0]?.focus()
      return isOpen
    },
  }
}
