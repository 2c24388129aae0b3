/**
 * Paragraphs of an earlier and of a later text that belong together, by their indices: one of each
 * that are the same or have changed; one that was split, or several that were joined; one alone that
 * was removed or added.
 */
export interface Aligned {
  before: number[]
  after: number[]
  /** True if it stands in another place, among other paragraphs. */
  moved: boolean
}

/** How many paragraphs further on a changed one is looked for. */
const reach = 50

/** The part of the words that a changed paragraph has in common with the one before. */
const alike = 0.5

/** Align the paragraphs of two texts, in the order of the later one; what was removed comes first. */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Aligned[] {
  // What has not changed is most of what is compared.
  if (before.length === after.length && before.every((text, index) => text === after[index])) {
    return before.map((_, index) => ({ before: [index], after: [index], moved: false }))
  }
  const steps = inOrder(before, after)
  const removed = steps.filter((step) => step.after.length === 0)
  const isMove = (step: Aligned, from: Aligned) =>
    step.before.length === 0 && textAt(after, step.after) === textAt(before, from.before)
  const moves = new Map<Aligned, Aligned>()
  for (const step of steps) {
    const from = removed.find((one) => isMove(step, one) && ![...moves.values()].includes(one))
    if (from) moves.set(step, from)
  }
  const left = new Set(moves.values())
  return steps
    .filter((step) => !left.has(step))
    .map((step) => {
      const from = moves.get(step)
      return from ? { ...step, before: from.before, moved: true } : step
    })
    .reduce<Aligned[]>(withReplacement, [])
}

/** Add a step: as many paragraphs as were removed just before it have changed from end to end. */
function withReplacement(steps: Aligned[], step: Aligned): Aligned[] {
  steps.push(step)
  const added = steps.slice(steps.findLastIndex((one) => one.before.length > 0) + 1)
  const removed = steps.slice(0, steps.length - added.length)
  const start = removed.findLastIndex((one) => one.after.length > 0) + 1
  if (added.length === 0 || removed.length - start !== added.length) return steps
  const replaced = added.map(({ after }, index) => ({
    before: removed[start + index]?.before ?? [],
    after,
    moved: false,
  }))
  return [...steps.slice(0, start), ...replaced]
}

function textAt(paragraphs: readonly string[], [index = -1]: readonly number[]) {
  return paragraphs[index]
}

/** The steps from one text to the other that keep the most of it, without moves. */
function inOrder(before: readonly string[], after: readonly string[]): Aligned[] {
  const words = { before: before.map(wordsOf), after: after.map(wordsOf) }
  const best: Choice[][] = before.map(() => [])
  const kept = (i: number, j: number) => best[i]?.[j]?.kept ?? 0

  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const parts = partsOf(before[i], after, j)
      const joined = partsOf(after[j], before, i)
      const likeness =
        before[i] === after[j]
          ? 2
          : Math.abs(i - j) > reach
            ? 0
            : shared(words.before[i], words.after[j])
      const choices: Choice[] = [
        { before: 1, after: 0, kept: kept(i + 1, j) },
        { before: 0, after: 1, kept: kept(i, j + 1) },
      ]
      if (likeness >= alike) {
        choices.push({ before: 1, after: 1, kept: likeness + kept(i + 1, j + 1) })
      }
      if (parts > 1) choices.push({ before: 1, after: parts, kept: 2 + kept(i + 1, j + parts) })
      if (joined > 1) choices.push({ before: joined, after: 1, kept: 2 + kept(i + joined, j + 1) })
      const row = best[i]
      if (row) row[j] = choices.reduce((most, choice) => (choice.kept > most.kept ? choice : most))
    }
  }

  const steps: Aligned[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const choice = best[i]?.[j] ?? { before: i < before.length ? 1 : 0, after: 1 }
    const step = i < before.length && j >= after.length ? { before: 1, after: 0 } : choice
    steps.push({ before: range(i, step.before), after: range(j, step.after), moved: false })
    i += step.before
    j += step.after
  }
  return steps
}

/** How many paragraphs the best next step takes from each text, and how much is kept from there on. */
interface Choice {
  before: number
  after: number
  kept: number
}

/** The number of paragraphs from an index on that are the parts of one; 0 if they are not. */
function partsOf(whole: string | undefined, paragraphs: readonly string[], index: number): number {
  let rest = whole ?? ''
  for (let at = index; at < paragraphs.length; at += 1) {
    const part = paragraphs[at] ?? ''
    if (part === '' || !rest.startsWith(part)) return 0
    rest = rest.slice(part.length).trimStart()
    if (rest === '') return at - index + 1
  }
  return 0
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu))
}

/** The part of their words that two paragraphs share, from 0 to 1. */
function shared(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) {
  const size = Math.max(some.size, others.size)
  if (size === 0 || Math.min(some.size, others.size) / size < alike) return 0
  return some.intersection(others).size / size
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index)
}
