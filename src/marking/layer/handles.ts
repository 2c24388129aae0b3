import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { Selection } from '../protocol.ts'
import type { Editor } from './editor.ts'
import { showChosen } from './highlights.ts'
import { moveEnd } from './move-end.ts'
import { pointAt, rangeOf } from './words-of-page.ts'

/** The two ends of some words, each of which can be dragged, or moved by the arrow keys. */
export interface Handles {
  selection: () => Selection
  remove: () => void
}

type End = 'start' | 'end'

/**
 * Show handles at the ends of words. An arrow key moves an end by a word, with the shift key by a
 * character.
 *
 * @param onMove called whenever an end has moved
 */
export function showHandles(
  editor: Editor,
  begin: Selection,
  onMove: (selection: Selection) => void,
): Handles {
  let selection = begin
  const handles = (['start', 'end'] as const).map((end) => ({ end, element: handle(end) }))
  const layer = createElement(
    'div',
    { class: 'marking-handles' },
    ...handles.map(({ element }) => element),
  )
  document.body.append(layer)

  const place = () => {
    if (!layer.isConnected) return
    const range = rangeOf(editor.state, selection)
    layer.hidden = !range
    const boxes = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
    for (const { end, element } of handles) {
      const box = end === 'start' ? boxes[0] : boxes.at(-1)
      if (!box) continue
      element.style.insetInlineStart = `${(end === 'start' ? box.left : box.right) + scrollX}px`
      element.style.insetBlockStart = `${box.top + scrollY}px`
      element.style.blockSize = `${box.height}px`
    }
    showChosen(editor.state, selection)
  }

  const moveTo = (end: End, point: Selection[End] | undefined) => {
    if (!point) return
    const moved = { ...selection, [end]: point }
    if (isBefore(moved.start, moved.end)) {
      selection = moved
      place()
      onMove(selection)
    }
  }

  for (const { end, element } of handles) {
    element.addEventListener('keydown', (event) => {
      const direction = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
      if (direction !== -1 && direction !== 1) return
      event.preventDefault()
      const { paragraph, offset } = selection[end]
      const text = editor.state.paragraphs[paragraph - 1]?.text ?? ''
      const by = event.shiftKey ? 'character' : 'word'
      moveTo(end, { paragraph, offset: moveEnd(text, offset, { end, by, direction }) })
      const words = wordsAt(text, selection[end].offset, end)
      editor.say(end === 'start' ? sayings.start(words) : sayings.end(words))
    })
    element.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      element.focus()
      element.setPointerCapture(event.pointerId)
    })
    element.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
      if (!element.hasPointerCapture(pointerId)) return
      // The handle itself must not be what is under the pointer.
      layer.classList.add('is-dragging')
      moveTo(end, pointAt(editor.state, clientX, clientY))
    })
    element.addEventListener('lostpointercapture', () => layer.classList.remove('is-dragging'))
  }
  place()
  const resized = new ResizeObserver(place)
  resized.observe(document.body)
  editor.onChange(place)
  return {
    selection: () => selection,
    remove: () => {
      resized.disconnect()
      layer.remove()
      showChosen(editor.state, undefined)
    },
  }
}

const sayings = { start: words.startOf, end: words.endOf }

function handle(end: End): HTMLButtonElement {
  return createElement('button', {
    type: 'button',
    class: `marking-handle is-${end}`,
    'aria-label': words[end],
  })
}

function isBefore(start: Selection['start'], end: Selection['end']): boolean {
  return (
    start.paragraph < end.paragraph ||
    (start.paragraph === end.paragraph && start.offset < end.offset)
  )
}

/** The words at an end, for who does not see them. */
function wordsAt(text: string, offset: number, end: End): string {
  return end === 'start'
    ? text.slice(offset, offset + 30)
    : text.slice(Math.max(0, offset - 30), offset)
}
