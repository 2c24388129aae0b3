import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { excerpt } from '../../text/excerpt.ts'
import type { ArticleState, MarkState } from '../protocol.ts'
import { whatIsMissing, type Said } from './what-is-missing.ts'
import { elementOf } from './words-of-page.ts'

/** Put what the check says of a paragraph and its marks below it, each a button that leads to its form. */
export function showBeside(state: ArticleState, isOn: boolean, open: (said: Said) => void): void {
  for (const old of document.querySelectorAll('.marking-beside')) old.remove()
  if (!isOn) return
  const placed = Map.groupBy(whatIsMissing(state), ({ paragraph }) => paragraph)
  for (const paragraph of state.paragraphs) {
    const said = placed.get(paragraph.number) ?? []
    if (said.length === 0) continue
    const items = said.map((one) => createElement('li', {}, saidButton(state, one, open)))
    elementOf(paragraph)?.after(
      createElement(
        'ul',
        { class: 'marking-beside marking label no-print', 'data-editorial': true },
        ...items,
      ),
    )
  }
}

/** A button with what the check says of something. */
export function saidButton(
  state: ArticleState,
  said: Said,
  open: (said: Said) => void,
): HTMLButtonElement {
  const { about, path, isOfCheck, isProblem } = said
  const mark = state.marks.find(({ kind, id }) => kind === about?.kind && id === about.id)
  const name = mark
    ? `${words.titles[mark.kind]}: ${quoted(mark)}`
    : about
      ? `${words.titles[about.kind]}: ${about.id}`
      : path
  const button = createElement(
    'button',
    {
      type: 'button',
      class: isProblem && 'is-problem',
      'data-marking-of': about ? `${about.kind} ${about.id}` : undefined,
    },
    createElement('b', {}, name),
    ' ',
    createElement('span', { lang: isOfCheck && 'en' }, said.words),
  )
  button.addEventListener('click', () => open(said))
  return button
}

/** The words of a mark; a quote has its printed quotation marks, or none. */
export function quoted({ kind, text }: MarkState): string {
  const short = excerpt(text, 48)
  return kind === 'claim' ? `«${short}»` : short
}
