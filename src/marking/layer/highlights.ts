import { fragmentOf } from '../../edition/paths.ts'
import type { ArticleState, Selection } from '../protocol.ts'
import { rangeOf, wordsOfMark } from './words-of-page.ts'

/*
 * Words are shown as chosen without a change to the page, by highlights:
 * https://drafts.csswg.org/css-highlight-api-1/. A browser without them shows the rest.
 */

/** The words that a form is about. */
export function showChosen(state: ArticleState, selection: Selection | undefined): void {
  const range = selection && rangeOf(state, selection)
  show('marking-chosen', range ? [range] : [])
}

/** Marks that the page does not show, because their files are still to write. */
export function showUnwritten(state: ArticleState, isOn: boolean): void {
  const hidden = isOn
    ? state.marks.filter((mark) => !document.getElementById(fragmentOf(mark)))
    : []
  show(
    'marking-unwritten',
    hidden.flatMap((mark) => rangeOf(state, wordsOfMark(mark)) ?? []),
  )
}

function show(name: string, ranges: Range[]): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set(name, new Highlight(...ranges))
}
