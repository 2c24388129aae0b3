import type { ArticleState, Point } from '../protocol.ts'
import { pointFor, rangeOf, selectionIn } from './words-of-page.ts'

/** Words that are selected stay so, though other elements have them; a caret stays at its place. */
export function keepSelection(state: ArticleState): () => void {
  const now = getSelection()
  if (!now || now.rangeCount === 0) return () => undefined
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = now
  if (isCollapsed) {
    const caret = focusNode && pointFor(state, focusNode, focusOffset)
    return () => caret && putCaret(state, caret)
  }
  const selected = selectionIn(state, now.getRangeAt(0))
  const isBackward =
    anchorNode && focusNode && isBehind(anchorNode, anchorOffset, focusNode, focusOffset)
  return () => {
    const range = selected && rangeOf(state, selected)
    if (!range) return
    const { startContainer, startOffset, endContainer, endOffset } = range
    if (isBackward) now.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
    else now.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  }
}

function putCaret(state: ArticleState, point: Point): void {
  const place = rangeOf(state, { start: point, end: point })
  if (place) getSelection()?.collapse(place.startContainer, place.startOffset)
}

/** True if the first place is behind the second. */
function isBehind(node: Node, offset: number, other: Node, otherOffset: number): boolean {
  const range = document.createRange()
  range.setStart(other, otherOffset)
  return range.comparePoint(node, offset) > 0
}
