import { fragmentOf } from '../../edition/paths.ts'
import type { ArticleState, MarkRef } from '../protocol.ts'

/** Give the focus back to a mark: to its sign, or to the first place of the page that stands for it. */
export function focusMark(mark: MarkRef): void {
  const element = document.getElementById(fragmentOf(mark))
  const sign = element?.querySelector<HTMLElement>(':scope > .mark-link')
  const beside = document.querySelector<HTMLElement>(`[data-marking-of="${mark.kind} ${mark.id}"]`)
  const place = sign?.checkVisibility() ? sign : beside
  place?.focus({ preventScroll: true })
}

/** Give the focus to the number of a paragraph. */
export function focusParagraph({ paragraphs }: ArticleState, number: number): void {
  const anchor = paragraphs[number - 1]?.anchor
  const link =
    anchor && document.getElementById(anchor)?.querySelector<HTMLElement>('.paragraph-link')
  if (link) link.focus({ preventScroll: true })
}

/** Bring words into the part of the window that the panel leaves free. */
export function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const isNarrow = matchMedia('(width < 64rem)').matches
  const lower = isNarrow ? innerHeight * 0.4 : innerHeight - 64
  if (top < 64) scrollBy({ top: top - 96 })
  else if (bottom > lower) scrollBy({ top: Math.min(bottom - lower + 32, top - 96) })
}
