import { hash } from 'node:crypto'
import { addressChecks } from '../../checks/run-checks.ts'
import { keepAddresses } from '../../commands/keep-addresses.ts'
import { newIssues } from '../../checks/new-issues.ts'
import { publishedJudgements } from '../../checks/published-judgements.ts'
import { pathOfEntry } from '../../edition/content-paths.ts'
import { mistakesInDrafts } from '../../reading/drafts.ts'
import { followFolder } from '../../reading/read-folder.ts'
import type { Issue } from '../../text/issue.ts'
import { latestDate, localDate } from '../../text/local-date.ts'
import { articleSource } from '../core/article-source.ts'
import { changeFiles, NoSuchThing } from '../core/change-files.ts'
import { pathOfThing, readEntry } from '../core/entry-text.ts'
import {
  judgedContent,
  withChanges,
  type ChangedFiles,
  type JudgedContent,
} from '../core/judged-content.ts'
import { listsOf } from '../core/lists.ts'
import { orphansOf } from '../core/orphans.ts'
import { refusalOf } from '../core/place-pieces.ts'
import { asProblem, placing } from '../core/problem-places.ts'
import { propose } from '../core/propose.ts'
import { stateOfArticle } from '../core/state-of-article.ts'
import type {
  Applied,
  ApplyRequest,
  CallName,
  Calls,
  Change,
  Conflict,
  FileChange,
  Problem,
  Refusal,
  StateAnswer,
  Step,
} from '../protocol.ts'
import { changeOnDisk } from './change-on-disk.ts'

/** What the development server does for the layer, as long as it runs. */
export interface Session {
  call: <Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
  ) => Promise<Calls[Name]['answer']>
}

type Eventually<Answer> = Answer | Promise<Answer>

function digestOf(text: string): string {
  return hash('sha256', text)
}

/** A step that can be taken back, or made again. */
interface Done {
  step: Step
  files: FileChange[]
}

/** How many steps, and how many texts that a page may have seen, are kept. */
const mostSteps = 200
const mostTexts = 2000

/**
 * Open a session on the project at `root`. Its calls are answered one after the other, so that two
 * windows never write at a time.
 */
export function openSession(root: string, now = () => new Date()): Session {
  const look = followFolder(root)
  const done: Done[] = []
  const undone: Done[] = []
  /** The texts that pages were shown, by their digest. */
  const seenTexts = new Map<string, string>()
  let last: Promise<unknown> = Promise.resolve()

  let judged: { today: string; content: JudgedContent } | undefined
  const judge = (files: JudgedContent['files']) => judgedContent(files, latestDate(now()))
  /** The content as it is now: the same object as long as no file has changed. */
  const read = (): JudgedContent => {
    const [files, today] = [look(), latestDate(now())]
    if (judged?.content.files !== files || judged.today !== today) {
      judged = { today, content: judge(files) }
    }
    return judged.content
  }

  const remember = (digest: string, text: string | undefined) => {
    seenTexts.delete(digest)
    if (text !== undefined) seenTexts.set(digest, text)
    for (const oldest of seenTexts.keys()) {
      if (seenTexts.size <= mostTexts) break
      seenTexts.delete(oldest)
    }
  }

  const stateOf = (judged: JudgedContent, article: string): StateAnswer => {
    const history = { undo: done.at(-1)?.step ?? null, redo: undone.at(-1)?.step ?? null }
    const answer = stateOfArticle(judged, article, history, digestOf, localDate(now()))
    if (answer.outcome === 'state') {
      for (const [path, digest] of Object.entries(answer.state.files)) {
        remember(digest, judged.textOf(path))
      }
    }
    return answer
  }

  const calls: {
    [Name in CallName]: (ask: Calls[Name]['ask']) => Eventually<Calls[Name]['answer']>
  } = {
    state: ({ article }) => stateOf(read(), article),

    lists: () => listsOf(read(), digestOf),

    thing: ({ kind, id }) => {
      const path = pathOfThing(kind, id)
      const text = read().textOf(path)
      const digest = text === undefined ? null : digestOf(text)
      if (digest !== null) remember(digest, text)
      return { path, digest, ...readEntry(kind, text ?? '') }
    },

    propose: ({ article, kind, selection, seen }) => {
      const judged = read()
      const text = judged.textOf(pathOfEntry('articles', article))
      const isSeen = text !== undefined && digestOf(text) === seen
      const proposal = isSeen
        ? propose(judged, article, kind, selection, localDate(now()))
        : undefined
      return proposal ?? { outcome: 'stale', state: stateOf(judged, article) }
    },

    orphans: ({ mark }) => orphansOf(read(), mark),

    apply: (ask) => apply(read(), ask),

    undo: ({ article }) => retrace(read(), article, done, undone),

    redo: ({ article }) => retrace(read(), article, undone, done),

    publish: async () => {
      const kept = await keepAddresses(root, [], now())
      return 'report' in kept
        ? { outcome: 'done', report: kept.report }
        : { outcome: 'refused', report: kept.problem }
    },
  }

  const apply = async (before: JudgedContent, ask: ApplyRequest): Promise<Applied> => {
    const { article, seen, changes, isTrial = false } = ask
    const made = tryChanges(before, article, changes)
    const touched = 'changed' in made ? [...made.changed.keys()] : made.paths
    const stale = touched.filter((path) => {
      const text = before.textOf(path)
      const digest = text === undefined ? undefined : digestOf(text)
      return digest !== seen[path] || before.isUnreadable(path)
    })
    if (stale.length > 0) return conflict(before, ask, stale)
    if ('refusal' in made) return { outcome: 'impossible', refusal: made.refusal }
    if ('error' in made) throw made.error

    const files = [...made.changed].map(([path, after]) => ({
      path,
      before: before.textOf(path) ?? null,
      after,
    }))
    const [first] = changes
    const step = { article, change: first?.do ?? 'add-thing', id: first ? idIn(first) : null }
    return finish(before, article, made.changed, files, isTrial, (stale) => {
      if (stale.length > 0) return conflict(before, ask, stale)
      if (isTrial) return undefined
      done.push({ step, files })
      done.splice(0, done.length - mostSteps)
      undone.length = 0
      return undefined
    })
  }

  /** Judge some changes, write them, and tell what came of it. */
  const finish = async (
    before: JudgedContent,
    article: string,
    changed: ChangedFiles,
    files: FileChange[],
    isTrial: boolean,
    settle: (stale: string[]) => Applied | undefined,
  ): Promise<Applied> => {
    const after = judge(withChanges(before.files, changed))
    const path = pathOfEntry('articles', article)
    const place = placing(after, path, articleSource(after.textOf(path) ?? ''))
    const found = newIssues(stopping(before), stopping(after))
    const problems = found.map((issue) => asProblem(issue, place))
    const isWarning = ({ rule }: Problem) => warnings.has(rule)
    const refused = problems.filter((problem) => !isWarning(problem))
    if (refused.length > 0) return { outcome: 'refused', problems: refused }

    const stale = isTrial ? [] : await changeOnDisk(root, files)
    const obstacle = settle(stale)
    if (obstacle) return obstacle
    const state = stateOf(after, article)
    if (state.outcome === 'unreadable') return { outcome: 'refused', problems: state.problems }
    return {
      outcome: 'done',
      state: state.state,
      written: files,
      warnings: problems.filter(isWarning),
    }
  }

  const conflict = (
    before: JudgedContent,
    ask: ApplyRequest,
    stale: readonly string[],
  ): Applied => {
    const { article, seen, changes } = ask
    const seenText = (path: string) => {
      const digest = seen[path]
      return digest === undefined ? undefined : seenTexts.get(digest)
    }
    const asSeen = {
      ...before,
      textOf: (path: string) => (stale.includes(path) ? seenText(path) : before.textOf(path)),
    }
    const made = tryChanges(asSeen, article, changes)
    // Somebody has begun a file that the changes begin.
    if ('error' in made && !stale.includes(made.error.path)) {
      return conflict(before, ask, [...stale, made.error.path])
    }
    const versions = stale.map((path) => ({
      path,
      seen: seenText(path) ?? null,
      yours: 'changed' in made ? made.changed.get(path) : undefined,
    }))
    const again = tryChanges(read(), article, changes)
    const refusal =
      'refusal' in again ? again.refusal : 'error' in again ? refusalOf('not-there') : null
    return conflictOf(article, versions, refusal)
  }

  /** What is in files beside what would have been written; of one that cannot be read, what to do. */
  const conflictOf = (
    article: string,
    versions: readonly Omit<Conflict, 'theirs'>[],
    refusal: Refusal | null,
  ): Applied => {
    const now = read()
    const unreadable = versions.map(({ path }) => path).filter((path) => now.isUnreadable(path))
    if (unreadable.length > 0) {
      const place = placing(now, pathOfEntry('articles', article), undefined)
      const issues = now.issues.filter(({ filePath }) => unreadable.includes(filePath))
      return { outcome: 'refused', problems: issues.map((issue) => asProblem(issue, place)) }
    }
    const conflicts = versions.map((version) => ({
      ...version,
      theirs: now.textOf(version.path) ?? null,
    }))
    return { outcome: 'conflict', conflicts, state: stateOf(now, article), refusal }
  }

  /** Take the last step of some back, which is then the last of the others. */
  const retrace = async (
    before: JudgedContent,
    article: string,
    from: Done[],
    to: Done[],
  ): Promise<Applied> => {
    const last = from.at(-1)
    if (!last) return { outcome: 'nothing' }
    const files = last.files.map(({ path, before, after }) => ({
      path,
      before: after,
      after: before,
    }))
    const conflictAt = (stale: readonly string[]): Applied => {
      const versions = files
        .filter(({ path }) => stale.includes(path))
        .map(({ path, before: seen, after: yours }) => ({ path, seen, yours }))
      return conflictOf(article, versions, null)
    }
    const stale = files
      .filter(
        ({ path, before: text }) =>
          (before.textOf(path) ?? null) !== text || before.isUnreadable(path),
      )
      .map(({ path }) => path)
    if (stale.length > 0) return conflictAt(stale)
    const changed = new Map(files.map(({ path, after }) => [path, after]))
    return finish(before, article, changed, files, false, (stale) => {
      if (stale.length > 0) return conflictAt(stale)
      from.pop()
      to.push({ step: last.step, files })
      return undefined
    })
  }

  return {
    call: (name, ask) => {
      const answer = last.then(() => calls[name](ask))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}

/**
 * What does not stop a change: `npm run addresses` is for it. A published judgement that is changed in
 * place does stop it; there is a way to say the same openly.
 */
const warnings: ReadonlySet<string> = new Set(
  addressChecks.filter((check) => !publishedJudgements.includes(check)).map(({ rule }) => rule),
)

/** What is wrong but for the drafts, which may be saved with their mistakes. */
function stopping({ content, issues }: JudgedContent): Issue[] {
  const ofDrafts = new Set(mistakesInDrafts(content, issues))
  return issues.filter((issue) => !ofDrafts.has(issue))
}

type Tried =
  | Extract<ReturnType<typeof changeFiles>, { changed: unknown }>
  | { refusal: Extract<Applied, { outcome: 'impossible' }>['refusal']; paths: string[] }
  | { error: NoSuchThing; paths: string[] }

/** What changes make of the files, or the files in which they cannot be made. */
function tryChanges(judged: JudgedContent, article: string, changes: readonly Change[]): Tried {
  const paths = [pathOfEntry('articles', article)]
  try {
    const made = changeFiles(judged, article, changes)
    return 'changed' in made ? made : { ...made, paths }
  } catch (error) {
    if (error instanceof NoSuchThing) return { error, paths: [...new Set([...paths, error.path])] }
    throw error
  }
}

function idIn(change: Change): string | null {
  if ('id' in change) return change.id
  if ('mark' in change) return change.mark.id
  return 'thing' in change ? change.thing.id : null
}
