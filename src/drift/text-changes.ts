import type { TextChangeKind } from '../edition/closed-lists.ts'
import type { Aligned } from '../text/align-paragraphs.ts'
import { differInTypography } from '../text/plain-typography.ts'
import type { ParagraphText } from '../annotations/annotation.ts'
import { compareWords, type Stretch } from '../text/word-changes.ts'
import { alignCopies } from './align-copies.ts'
import { joinParagraphs } from './paragraph-break.ts'

/** A difference between two copies of a text that an editor can take over by itself. */
export interface TextChange {
  /** From 1, in the order in which they are reported. */
  number: number
  kinds: TextChangeKind[]
  /** The numbers of its paragraphs in each copy, from 1. */
  before: number[]
  after: number[]
  /** Their words; several paragraphs with a break between them. */
  was: string
  is: string
  stretches: Stretch[]
}

/** A paragraph of a later copy. */
export interface FreshParagraph {
  text: string
  /** How the publisher set it, if that is known. */
  form?: FreshForm
}

interface FreshForm extends Pick<ParagraphText, 'form' | 'isQuoted'> {
  /** Its words as MDX, with the publisher's emphasis and links. */
  mdx: string
}

/** The paragraphs of two copies as they belong together, in the order of the later one. */
export interface Comparison {
  before: readonly string[]
  after: readonly FreshParagraph[]
  /** Each with its change; `undefined` where nothing has changed. */
  steps: { aligned: Aligned; change: TextChange | undefined }[]
  changes: TextChange[]
}

/** What a later copy of a text has changed, paragraph by paragraph. */
export function compareCopies(
  before: readonly string[],
  after: readonly FreshParagraph[],
): Comparison {
  const changes: TextChange[] = []
  const texts = after.map(({ text }) => text)
  const steps = alignCopies(before, texts).map((aligned) => {
    const was = joinParagraphs(aligned.before.map((index) => before[index] ?? ''))
    const is = joinParagraphs(aligned.after.map((index) => texts[index] ?? ''))
    const kinds = kindsOf(aligned, was, is)
    if (kinds.length === 0) return { aligned, change: undefined }
    const change = {
      number: changes.length + 1,
      kinds,
      before: aligned.before.map((index) => index + 1),
      after: aligned.after.map((index) => index + 1),
      was,
      is,
      stretches: compareWords(was, is),
    }
    changes.push(change)
    return { aligned, change }
  })
  return { before, after, steps, changes }
}

function kindsOf({ before, after, moved }: Aligned, was: string, is: string): TextChangeKind[] {
  if (before.length === 0) return ['added']
  if (after.length === 0) return ['removed']
  const [some, others] = [was, is].map((words) => words.replaceAll(/\s+/gu, ' '))
  const inWords: TextChangeKind[] = differInTypography(was, is) ? ['typography'] : ['words']
  const hasOthers = before.length === after.length ? was !== is : some !== others
  return [
    ...(moved ? (['moved'] as const) : []),
    ...(after.length > before.length ? (['split'] as const) : []),
    ...(before.length > after.length ? (['joined'] as const) : []),
    ...(hasOthers ? inWords : []),
  ]
}

/** True if nothing but typography has changed. */
export function isTypographic({ kinds }: TextChange): boolean {
  return kinds.every((kind) => kind === 'typography')
}
