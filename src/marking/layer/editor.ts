import { marking as words } from '../../edition/words/marking.ts'
import type {
  Applied,
  ArticleState,
  Change,
  Conflict,
  Digests,
  Lists,
  Problem,
  StateAnswer,
  ThingKind,
} from '../protocol.ts'
import { call } from './call.ts'
import { keepSelection } from './keep-selection.ts'
import { watchPointer, type Pointer } from './pointer.ts'
import { refreshPage } from './refresh-page.ts'

/** What all parts of the layer share: the article as the server last told it, and who is to be told. */
export interface Editor {
  readonly article: string
  readonly pointer: Pointer
  state: ArticleState
  lists: Lists
  /** Make changes of the files that are `seen`. The page follows when the server has taken them in. */
  apply: (changes: Change[], seen: Digests) => Promise<Applied>
  retrace: (name: 'undo' | 'redo') => Promise<Applied>
  /** Take over a state that came with an answer. */
  adopt: (answer: StateAnswer) => Promise<void>
  /** To be called when the server has taken in that files are others, by whomever. */
  follow: () => void
  /** Note what is to stay when the page becomes another; what comes back restores it. */
  keepOverPages: (keep: () => () => void) => void
  /** What is called after each change of the state, and of the page. */
  onChange: (listener: () => void) => void
  /** Do something as soon as the page shows the state, once. */
  oncePageIsNew: (act: () => void) => void
  /** Go to the page of the article, which was not there before. */
  arrive: () => void
  /** Show the form of a person, a source or a theme. */
  openThing: (kind: ThingKind, id: string) => void
  /** Tell the editor something, to be seen and heard. */
  say: (words: string) => void
}

/** An editor of an article; nothing if the server cannot read it. */
export async function openEditor(
  article: string,
  say: (words: string) => void,
): Promise<Editor | undefined> {
  const tellUnreadable = (problems: readonly Problem[]) =>
    say(
      [
        words.unreadable,
        ...problems.flatMap(({ position, message }) => [
          words.at(position.line, position.column),
          message,
        ]),
      ].join(' '),
    )
  const answer = await call('state', { article })
  if (answer.outcome === 'unreadable') {
    tellUnreadable(answer.problems)
    return undefined
  }
  const listeners: (() => void)[] = []
  const tell = () => {
    for (const listener of listeners) listener()
  }
  let awaiting: (() => void)[] = []
  const pointer = watchPointer()
  const keeping: (() => () => void)[] = []
  const refresh = async () => {
    await editor.adopt(await call('state', { article }))
    const keep = [...keeping, () => keepSelection(editor.state)]
    if (await refreshPage(pointer.released, keep)) editor.arrive()
  }
  const page = pageFollowing(refresh, () => {
    tell()
    const acts = awaiting
    awaiting = []
    for (const act of acts) act()
  })
  const show = async (state: ArticleState) => {
    const hasNewLists = state.listsVersion !== editor.state.listsVersion
    const isSame = JSON.stringify(state) === JSON.stringify(editor.state)
    editor.state = state
    if (hasNewLists) editor.lists = await call('lists', {})
    if (!isSame) tell()
  }
  const afterwards = async (applied: Applied) => {
    if (applied.outcome === 'done') {
      await show(applied.state)
      page.follow(longest)
    }
    return applied
  }
  const editor: Editor = {
    article,
    state: answer.state,
    lists: await call('lists', {}),
    apply: async (changes, seen) => afterwards(await call('apply', { article, seen, changes })),
    retrace: async (name) => afterwards(await call(name, { article })),
    adopt: async (answer) => {
      if (answer.outcome === 'unreadable') tellUnreadable(answer.problems)
      else await show(answer.state)
    },
    follow: () => page.follow(together),
    pointer,
    keepOverPages: (keep) => void keeping.push(keep),
    onChange: (listener) => void listeners.push(listener),
    oncePageIsNew: (act) => void awaiting.push(act),
    arrive: () => undefined,
    openThing: () => undefined,
    say,
  }
  return editor
}

/** Files that are written together are told of one by one. */
const together = 100
/** How long the server takes at most to tell that it has taken in what it has written. */
const longest = 1500

/** Has the page follow the files, one request at a time. */
function pageFollowing(refresh: () => Promise<void>, afterwards: () => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = Promise.resolve()
  const follow = () => {
    last = last.then(refresh).then(afterwards).catch(console.error)
  }
  return {
    follow: (delay: number) => {
      clearTimeout(waiting)
      waiting = setTimeout(follow, delay)
    },
  }
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
