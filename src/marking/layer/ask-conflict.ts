import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { Conflict } from '../protocol.ts'
import { askEditor } from './ask-editor.ts'
import { changedLines } from './changed-lines.ts'

/** Show what is in the files by now beside what would have been written, and ask what to do. */
export function askConflict(
  conflicts: readonly Conflict[],
): Promise<'over' | 'type' | 'discard' | undefined> {
  return askEditor(
    words.conflictTitle,
    [
      createElement('p', {}, words.conflict),
      ...conflicts.map(({ path, seen, theirs, yours }) =>
        createElement(
          'section',
          { class: 'marking-versions' },
          createElement('h3', {}, path),
          version(words.theirs, theirs, seen),
          version(words.yours, yours, seen),
        ),
      ),
    ],
    { type: words.keepTyping, over: words.saveOverTheirs, discard: words.discard },
    true,
  )
}

/** What is new in a text, marked, with the lines around it. */
function version(title: string, text: string | null, seen: string | null): HTMLElement {
  const lines = changedLines(text ?? '', seen).flatMap((line, index): (Node | string)[] => [
    index === 0 ? '' : '\n',
    'leftOut' in line
      ? createElement('small', {}, words.linesLeftOut(line.leftOut))
      : line.isNew
        ? createElement('mark', {}, line.text)
        : line.text,
  ])
  return createElement(
    'div',
    {},
    createElement('h4', {}, title),
    text === null
      ? createElement('p', {}, words.noFileNow)
      : createElement('pre', { tabindex: '0', 'aria-label': title }, ...lines),
  )
}
