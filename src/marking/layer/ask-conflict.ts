import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { Conflict } from '../protocol.ts'
import { askEditor } from './ask-editor.ts'

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

/** A text with the lines marked that are not those that this editor saw. */
function version(title: string, text: string | null, seen: string | null): HTMLElement {
  const known = new Set(seen?.split('\n'))
  const lines = (text ?? '')
    .split('\n')
    .flatMap((line, index): (Node | string)[] => [
      index === 0 ? '' : '\n',
      known.has(line) || seen === null ? line : createElement('mark', {}, line),
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
