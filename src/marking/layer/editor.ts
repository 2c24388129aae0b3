import { marking as words } from '../../edition/words/marking.ts'
import type {
  Applied,
  ArticleState,
  Change,
  Conflict,
  Digests,
  Lists,
  StateAnswer,
} from '../protocol.ts'
import { call } from './call.ts'
import { refreshPage } from './refresh-page.ts'

/** What all parts of the layer share: the article as the server last told it, and who is to be told. */
export interface Editor {
  readonly article: string
  state: ArticleState
  lists: Lists
  /** Make changes of the files that are `seen`; when they are made, the page shows it. */
  apply: (changes: Change[], seen: Digests) => Promise<Applied>
  retrace: (name: 'undo' | 'redo') => Promise<Applied>
  /** Ask how things are, and show it. */
  reload: () => Promise<void>
  /** Take over a state that came with an answer. */
  adopt: (answer: StateAnswer) => Promise<void>
  /** What is called after each change of the state, and of the page. */
  onChange: (listener: () => void) => void
  /** Tell the editor something, to be seen and heard. */
  say: (words: string) => void
}

/** An editor of an article; nothing if the server cannot read it. */
export async function openEditor(
  article: string,
  say: (words: string) => void,
): Promise<Editor | undefined> {
  const answer = await call('state', { article })
  if (answer.outcome === 'unreadable') {
    say([words.unreadable, ...answer.problems.map(({ message }) => message)].join(' '))
    return undefined
  }
  const listeners: (() => void)[] = []
  const editor: Editor = {
    article,
    state: answer.state,
    lists: await call('lists', {}),
    apply: async (changes, seen) => follow(await call('apply', { article, seen, changes })),
    retrace: async (name) => follow(await call(name, { article })),
    reload: async () => editor.adopt(await call('state', { article })),
    adopt: async (answer) => {
      if (answer.outcome === 'unreadable') {
        say([words.unreadable, ...answer.problems.map(({ message }) => message)].join(' '))
        return
      }
      await show(answer.state)
    },
    onChange: (listener) => void listeners.push(listener),
    say,
  }
  const show = async (state: ArticleState) => {
    const hasNewLists = state.listsVersion !== editor.state.listsVersion
    editor.state = state
    const [lists] = await Promise.all([
      hasNewLists ? call('lists', {}) : editor.lists,
      refreshPage(),
    ])
    editor.lists = lists
    for (const listener of listeners) listener()
  }
  const follow = async (applied: Applied) => {
    if (applied.outcome === 'done') await show(applied.state)
    return applied
  }
  return editor
}

/** How many places of the article want something. */
export function countOpen({ toWrite }: ArticleState): number {
  return toWrite.length
}

/** The digests of files as they are after somebody else has changed them. */
export function seenNow(
  seen: Digests,
  answer: StateAnswer,
  conflicts: readonly Conflict[],
): Digests {
  if (answer.outcome === 'unreadable') return seen
  const { files } = answer.state
  const gone = new Set(conflicts.filter(({ theirs }) => theirs === null).map(({ path }) => path))
  const kept = Object.entries({ ...seen, ...files }).filter(([path]) => !gone.has(path))
  return Object.fromEntries(kept)
}
