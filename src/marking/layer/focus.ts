import { fragmentOf } from '../../edition/paths.ts'
import type { ArticleState, MarkRef, Point } from '../protocol.ts'
import type { Editor } from './editor.ts'
import { rangeOf } from './words-of-page.ts'

/**
 * Give the focus back to a mark: to its sign, or to what stands for it until the page shows it. A page
 * that shows it later does so too, if the focus has gone nowhere else. Where there is a caret in the text,
 * it goes to the end of the words.
 */
export function focusMark(editor: Editor, mark: MarkRef): void {
  const words = editor.state.marks.find(
    ({ kind, id, fragment }) => kind === mark.kind && id === mark.id && fragment === mark.fragment,
  )
  if (words && putCaret(editor, { paragraph: words.paragraph, offset: words.end })) return
  const place = placeOf(editor, mark)
  place?.focus({ preventScroll: true })
  editor.oncePageIsNew(() => {
    const focused = document.activeElement
    const isElsewhere = focused?.closest(elsewhere) != null
    if (!isElsewhere) placeOf(editor, mark)?.focus({ preventScroll: true })
  })
}

/** The layer, and the words while there is a caret in them. */
const elsewhere = 'dialog, .marking-bar, .marking-selection, .article-text[contenteditable]'

function placeOf({ state }: Editor, { kind, id, fragment }: MarkRef): HTMLElement | undefined {
  const sign = document
    .getElementById(fragmentOf({ kind, id, fragment }))
    ?.querySelector<HTMLElement>(':scope > .mark-link')
  const beside = document.querySelector<HTMLElement>(
    `.marking-beside [data-marking-of="${kind} ${id}"]`,
  )
  const mark = state.marks.find((one) => one.kind === kind && one.id === id)
  const link = mark && paragraphLink(state, mark.paragraph)
  return [sign, beside, link].find((one) => one?.checkVisibility()) ?? undefined
}

/** Give the focus to the number of a paragraph; where there is a caret in the text, to a place there. */
export function focusParagraph(editor: Editor, number: number, offset = 0): void {
  if (putCaret(editor, { paragraph: number, offset })) return
  paragraphLink(editor.state, number)?.focus({ preventScroll: true })
}

/** Put the caret somewhere, if there is one in the text. */
function putCaret({ state }: Editor, point: Point): boolean {
  const text = document.querySelector<HTMLElement>('.article-text[contenteditable]')
  const place = text && rangeOf(state, { start: point, end: point })
  if (!place) return false
  text.focus({ preventScroll: true })
  getSelection()?.collapse(place.endContainer, place.endOffset)
  return true
}

function paragraphLink({ paragraphs }: ArticleState, number: number): HTMLElement | undefined {
  const anchor = paragraphs[number - 1]?.anchor
  const paragraph = anchor === undefined ? null : document.getElementById(anchor)
  return paragraph?.querySelector<HTMLElement>('.paragraph-link') ?? undefined
}

/** Bring words into the part of the window that the panel leaves free. */
export function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const isNarrow = matchMedia('(width < 64rem)').matches
  const bar = document.querySelector('.marking-bar')?.getBoundingClientRect().top ?? innerHeight
  const lower = isNarrow ? innerHeight * 0.4 : bar - 12
  if (top < 64) scrollBy({ top: top - 96 })
  else if (bottom > lower) scrollBy({ top: Math.min(bottom - lower + 32, top - 96) })
}
