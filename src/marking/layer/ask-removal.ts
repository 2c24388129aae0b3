import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { MarkRef } from '../protocol.ts'
import { askEditor } from './ask-editor.ts'
import { call } from './call.ts'
import type { Editor } from './editor.ts'
import { checkbox } from './fields/control.ts'

/**
 * Name what becomes of other files if a mark goes, and ask.
 *
 * @returns the paths of the files that go with it; nothing if it stays
 */
export async function askRemoval(
  { article, state }: Pick<Editor, 'article' | 'state'>,
  { kind, id }: MarkRef,
): Promise<string[] | undefined> {
  const pieces = state.marks.filter((mark) => mark.kind === kind && mark.id === id)
  const answers = { keep: words.cancel, remove: words.remove }
  if (pieces.length > 1) {
    const about = createElement('p', {}, words.removePiece)
    return (await askEditor(words.removeTitle, [about], answers)) === 'remove' ? [] : undefined
  }
  const { files, mentions, addresses } = await call('orphans', { article, mark: { kind, id } })
  const [, ...others] = files
  const boxes = others.map(({ path, name }) => ({ path, ...checkbox(`${name} · ${path}`, false) }))
  const answer = await askEditor(
    words.removeTitle,
    [
      createElement('p', {}, words.removeOwn),
      ...part(
        words.orphans,
        boxes.map(({ element }) => element),
      ),
      ...part(
        words.mentions,
        mentions.map(({ path, position }) => `${path}:${position.line}`),
      ),
      ...part(words.addresses, addresses),
    ],
    answers,
  )
  if (answer !== 'remove') return undefined
  return boxes.filter(({ input }) => input.checked).map(({ path }) => path)
}

function part(title: string, items: readonly (Node | string)[]): Node[] {
  if (items.length === 0) return []
  const list = items.map((item) => createElement('li', {}, item))
  return [createElement('p', {}, title), createElement('ul', {}, ...list)]
}
