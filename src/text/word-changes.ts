import { diffArrays } from 'diff'

/** A stretch of two texts, in UTF-16 units of each: the same words in both, or others. */
export interface Stretch {
  isSame: boolean
  before: Span
  after: Span
}

export interface Span {
  start: number
  end: number
}

/** A word, one space or one sign. What nobody sees inside a word belongs to it. */
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*|[^]/gu

/**
 * Lay two texts side by side, word by word. Stretches follow each other without a gap, those that are
 * the same and those that differ in turn. A lone space between two changes is part of the change.
 */
export function compareWords(before: string, after: string): Stretch[] {
  const [some, others] = [tokensOf(before), tokensOf(after)]
  const stretches: Stretch[] = []
  let [at, to] = [0, 0]
  for (const { value, added, removed } of diffArrays(some, others)) {
    const { length } = value.join('')
    const last = stretches.at(-1)
    const [end, reached] = [added ? at : at + length, removed ? to : to + length]
    const isSame = !added && !removed
    if (last && !last.isSame && !isSame) {
      last.before.end = end
      last.after.end = reached
    } else {
      stretches.push({
        isSame,
        before: { start: at, end },
        after: { start: to, end: reached },
      })
    }
    ;[at, to] = [end, reached]
  }
  return joinedOverSpaces(stretches, before).flatMap((stretch) => trimmed(stretch, before, after))
}

/** The changes among the stretches of two texts. */
export function wordChanges(before: string, after: string): Stretch[] {
  return compareWords(before, after).filter(({ isSame }) => !isSame)
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

/** “una rosa” for “la casa” is one change, not two with the same space between them. */
function joinedOverSpaces(stretches: readonly Stretch[], before: string): Stretch[] {
  const joined: Stretch[] = []
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1)
    const isSpace =
      stretch.isSame && /^ +$/.test(before.slice(stretch.before.start, stretch.before.end))
    const isBetween = isSpace && index > 0 && index < stretches.length - 1
    if (last && !last.isSame && (isBetween || !stretch.isSame)) {
      last.before.end = stretch.before.end
      last.after.end = stretch.after.end
    } else {
      joined.push({ ...stretch, before: { ...stretch.before }, after: { ...stretch.after } })
    }
  }
  return joined
}

/** A change, and apart from it the space that stands at the same end of both of its texts. */
function trimmed(stretch: Stretch, before: string, after: string): Stretch[] {
  if (stretch.isSame) return [stretch]
  const [some, others] = [
    before.slice(stretch.before.start, stretch.before.end),
    after.slice(stretch.after.start, stretch.after.end),
  ]
  const ends = [some, others].every((text) => text.length > 1 && text.endsWith(' ')) ? 1 : 0
  const starts = [some, others].every((text) => text.length > 1 + ends && text.startsWith(' '))
  return cut(cut([stretch], starts ? 1 : 0, true), ends, false)
}

/** Stretches of which the first or the last gives some characters to one that is the same. */
function cut(stretches: Stretch[], length: number, atStart: boolean): Stretch[] {
  const whole = stretches.at(-1)
  if (!whole || length === 0) return stretches
  const at = (span: Span) => (atStart ? span.start + length : span.end - length)
  const [before, after] = [at(whole.before), at(whole.after)]
  const first = {
    isSame: atStart,
    before: { start: whole.before.start, end: before },
    after: { start: whole.after.start, end: after },
  }
  const second = {
    isSame: !atStart,
    before: { start: before, end: whole.before.end },
    after: { start: after, end: whole.after.end },
  }
  return [...stretches.slice(0, -1), first, second]
}
