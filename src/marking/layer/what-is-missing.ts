import { labelOfField, marking as words } from '../../edition/words/marking.ts'
import type { ArticleState, Problem, ProblemPlace, ToWrite } from '../protocol.ts'
import { saidOfProblem } from './said-of-problem.ts'

/** What the check says of one thing, or of one paragraph: in one line. */
export interface Said {
  /** What it is about, and where a click leads. */
  about: ProblemPlace['thing']
  paragraph: number | null
  path: string
  /** The first field that wants something. */
  field: string | null
  words: string
  /** True if the words are the check's own, in English. */
  isOfCheck: boolean
  isProblem: boolean
}

/** What is still to write, a line for each thing; then what is wrong, a line for each problem. */
export function whatIsMissing({ toWrite, problems, things, marks }: ArticleState): Said[] {
  const place = ({ thing, paragraph, path, field }: ProblemPlace) => {
    const mark = marks.find(({ kind, id }) => kind === thing?.kind && id === thing.id)
    return { about: thing, paragraph: paragraph ?? mark?.paragraph ?? null, path, field }
  }
  const byThing = Map.groupBy(toWrite, ({ thing, path }) =>
    thing ? `${thing.kind} ${thing.id}` : path,
  )
  return [
    ...[...byThing.values()].flatMap((places) => {
      const [first] = places
      if (!first) return []
      const thing = things.find(
        ({ kind, id }) => kind === first.thing?.kind && id === first.thing.id,
      )
      const hasFile = thing?.hasFile ?? true
      return [{ ...place(first), ...wordsFor(places, hasFile), isProblem: false }]
    }),
    ...problems.map((problem: Problem) => ({
      ...place(problem),
      ...saidOfProblem(problem),
      isProblem: true,
    })),
  ]
}

function wordsFor(places: readonly ToWrite[], hasFile: boolean) {
  if (!hasFile) return { words: words.noFile, isOfCheck: false }
  const names = places.flatMap(({ field }) => {
    const name = field?.split('.').findLast((part) => !/^\d+$/.test(part))
    return name === undefined ? [] : [labelOfField(name).toLowerCase()]
  })
  const unnamed = places.find(({ field }) => field === null)
  if (unnamed || names.length === 0) {
    return { words: (unnamed ?? places[0])?.message ?? '', isOfCheck: true }
  }
  return { words: words.missing([...new Set(names)].join(', ')), isOfCheck: false }
}
