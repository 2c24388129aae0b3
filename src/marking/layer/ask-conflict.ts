import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { Applied } from '../protocol.ts'
import { askEditor } from './ask-editor.ts'
import { changedLines } from './changed-lines.ts'

/**
 * Show what is in the files by now beside what would have been written, and ask what to do.
 *
 * @param why what keeps the change from being made of the files that are there now, if something does
 * @param answers what can be done, as in `askEditor`
 */
export function askConflict(
  conflicts: Extract<Applied, { outcome: 'conflict' }>['conflicts'],
  why: readonly HTMLElement[],
  answers: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  return askEditor(
    words.conflictTitle,
    [
      createElement('p', {}, words.conflict),
      ...why,
      ...conflicts.map(({ path, seen, theirs, yours }) =>
        createElement(
          'section',
          { class: 'marking-versions' },
          createElement('h3', {}, path),
          version(words.theirs, theirs ?? { none: words.noFileNow }, seen),
          version(
            words.yours,
            yours ?? { none: yours === null ? words.fileToRemove : words.forgotten },
            seen,
          ),
        ),
      ),
    ],
    answers,
    true,
  )
}

/** What is new in a text, marked, with the lines around it; or why there is no text. */
function version(title: string, text: string | { none: string }, seen: string | null): HTMLElement {
  return createElement(
    'div',
    {},
    createElement('h4', {}, title),
    typeof text === 'string'
      ? createElement('pre', { tabindex: '0', 'aria-label': title }, ...linesOf(text, seen))
      : createElement('p', {}, text.none),
  )
}

function linesOf(text: string, seen: string | null): (Node | string)[] {
  return changedLines(text, seen).flatMap((line, index) => [
    index === 0 ? '' : '\n',
    'leftOut' in line
      ? createElement('small', {}, words.linesLeftOut(line.leftOut))
      : line.isNew
        ? createElement('mark', {}, line.text)
        : line.text,
  ])
}
