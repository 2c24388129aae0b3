import { fragmentOf } from '../../edition/paths.ts'
import type { ArticleState, MarkState } from '../protocol.ts'
import { markAt, pointAt, pointFor } from './words-of-page.ts'

/** The mark that a click means, or the key that was pressed on its sign. */
export function markOfClick(state: ArticleState, event: MouseEvent): MarkState | undefined {
  const target = event.target as Element
  if (target.closest('.article-text') === null || target.closest('.marking')) return undefined
  const sign = target.closest('.mark-link')
  if (sign) {
    const id = sign.closest('.marked')?.id ?? ''
    return state.marks.find((mark) => fragmentOf(mark) === id)
  }
  const isOurs = target.closest('[data-editorial]') !== null || target.closest('a') !== null
  if (isOurs || event.detail !== 1 || !getSelection()?.isCollapsed) return undefined
  const point = pointAt(state, event.clientX, event.clientY)
  return point && markAt(state, point)
}

/** The mark in which the caret is. */
export function markOfCaret(state: ArticleState, caret: Range): MarkState | undefined {
  const point = pointFor(state, caret.endContainer, caret.endOffset)
  return point && markAt(state, point)
}
