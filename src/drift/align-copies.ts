import { alignParagraphs, type Aligned } from '../text/align-paragraphs.ts'
import { likeness, wordsOf } from './likeness.ts'

/** The part of the words of two paragraphs that is alike, from which on one became the other. */
const enough = { inPlace: 0.25, moved: 0.6, divided: 0.7 }

/** The most paragraphs into which one is divided. */
const mostParts = 6

/**
 * Align the paragraphs of an earlier and of a later copy of a text, in the order of the later one;
 * what was removed comes where it stood. A paragraph may have moved, been split or joined and have
 * other words besides.
 */
export function alignCopies(before: readonly string[], after: readonly string[]): Aligned[] {
  const [some, others] = [before.map(wordsOf), after.map(wordsOf)]
  const wordsAt = (words: readonly string[][], indices: readonly number[]) =>
    indices.flatMap((index) => words[index] ?? [])
  const likenessOf = (from: readonly number[], to: readonly number[]) =>
    likeness(wordsAt(some, from), wordsAt(others, to))

  const apart = alignParagraphs(before, after).flatMap((step): Aligned[] =>
    isChanged(step, before, after) && likenessOf(step.before, step.after) < enough.inPlace
      ? [
          { before: step.before, after: [], moved: false },
          { before: [], after: step.after, moved: false },
        ]
      : [step],
  )
  const divided = withParts(withParts(apart, 'after', likenessOf), 'before', likenessOf)
  return inOrderOfBefore(withMoves(divided, likenessOf))
}

type Likeness = (from: readonly number[], to: readonly number[]) => number

function isChanged({ before: [at, ...more], after: [to, ...others] }: Aligned, ...texts: Texts) {
  const [before, after] = texts
  if (at === undefined || to === undefined || more.length + others.length > 0) return false
  return before[at] !== after[to]
}
type Texts = [before: readonly string[], after: readonly string[]]

/**
 * Join what stands side by side to one step, where one paragraph of a side has the words of several
 * of the other.
 */
function withParts(
  steps: readonly Aligned[],
  side: 'before' | 'after',
  likenessOf: Likeness,
): Aligned[] {
  const whole = side === 'after' ? 'before' : 'after'
  const joined: Aligned[] = []
  for (let at = 0; at < steps.length; at += 1) {
    const runs = runsFrom(steps, at, whole)
    const best = runs
      .map((run) => ({ run, likeness: likenessOf(run.before, run.after) }))
      .filter(({ likeness }) => likeness >= enough.divided)
      .toSorted((a, b) => b.likeness - a.likeness)[0]
    const step = steps[at]
    if (best && improves(best.run, best.likeness, likenessOf, whole)) {
      joined.push(best.run, ...best.run.aside)
      at += best.run.steps - 1
    } else if (step) joined.push(step)
  }
  return joined
}

interface Run extends Aligned {
  /** How many steps it takes together. */
  steps: number
  /** Those among them that stand between its parts. */
  aside: Aligned[]
}

/** Steps from one on that have one paragraph on one side and several on the other. */
function runsFrom(steps: readonly Aligned[], at: number, whole: 'before' | 'after'): Run[] {
  const part = whole === 'before' ? 'after' : 'before'
  const runs: Run[] = []
  for (let end = at + 1; end < steps.length && end - at <= mostParts; end += 1) {
    const all = steps.slice(at, end + 1)
    if (all.some(({ moved }) => moved)) break
    const changed = all.find((step) => step[whole].length > 0 && step[part].length > 0)
    const own = changed ?? all.find((step) => step[whole].length > 0)
    const aside = all.filter((step) => step !== own && step[whole].length > 0)
    const some = all.filter((step) => !aside.includes(step))
    if (aside.some((step) => step[part].length > 0)) break
    const run = {
      before: some.flatMap(({ before }) => before),
      after: some.flatMap(({ after }) => after),
      moved: false,
      steps: all.length,
      aside,
    }
    // It ends with a part, not with what stands behind it.
    const isEnd = some.includes(all.at(-1) ?? all[0] ?? run)
    if (isEnd && run[whole].length === 1 && run[part].length > 1) runs.push(run)
  }
  return runs
}

/** True if every part has words of the whole, and no part alone is as much like it. */
function improves(
  run: Run,
  together: number,
  likenessOf: Likeness,
  whole: 'before' | 'after',
): boolean {
  const parts = run[whole === 'before' ? 'after' : 'before']
  return parts.every((_, left) => {
    const others = parts.filter((_, index) => index !== left)
    const without =
      whole === 'before' ? likenessOf(run.before, others) : likenessOf(others, run.after)
    return together > without
  })
}

/** Pair what was removed in one place and added in another. */
function withMoves(steps: readonly Aligned[], likenessOf: Likeness): Aligned[] {
  const removed = steps.filter(({ after }) => after.length === 0)
  const added = steps.filter(({ before }) => before.length === 0)
  const pairs = removed
    .flatMap((from) =>
      added.map((to) => ({ from, to, likeness: likenessOf(from.before, to.after) })),
    )
    .filter(({ likeness }) => likeness >= enough.moved)
    .toSorted((a, b) => b.likeness - a.likeness)
  const taken = new Map<Aligned, Aligned>()
  for (const { from, to } of pairs) {
    if (!taken.has(to) && ![...taken.values()].includes(from)) taken.set(to, from)
  }
  const left = new Set(taken.values())
  return steps.flatMap((step, index): Aligned[] => {
    if (left.has(step)) return []
    const from = taken.get(step)
    if (!from) return [step]
    // Side by side, it has not moved.
    const between = steps.slice(
      Math.min(steps.indexOf(from), index) + 1,
      Math.max(steps.indexOf(from), index),
    )
    const moved = between.some(({ before, after, moved }) => {
      return !moved && before.length > 0 && after.length > 0
    })
    return [{ before: from.before, after: step.after, moved }]
  })
}

/** What was removed stands behind the paragraph that it followed. */
function inOrderOfBefore(steps: readonly Aligned[]): Aligned[] {
  const ordered = steps
    .filter(({ after }) => after.length > 0)
    .toSorted((a, b) => (a.after[0] ?? 0) - (b.after[0] ?? 0))
  const removed = steps.filter(({ after }) => after.length === 0)
  for (const step of removed.toSorted((a, b) => first(a) - first(b))) {
    const previous = ordered.findLastIndex(
      ({ before, moved }) => !moved && before.length > 0 && first({ before }) < first(step),
    )
    ordered.splice(previous + 1, 0, step)
  }
  return ordered
}

function first({ before: [at = Infinity] }: Pick<Aligned, 'before'>): number {
  return at
}
