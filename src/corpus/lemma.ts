import { lemmaAmong } from '../text/lemma-among.ts'
import type { Annotation } from './corpus.ts'
import { withNote } from './notes.ts'
import { inLine } from '../text/in-line.ts'

/**
 * The words by which a note says what it is on, as the apparatus of an edition does: those that
 * are corrected, if they stand nowhere else in the article; otherwise the first of the marked
 * ones, so many that no other mark of its kind in the article begins with the same. If another
 * has the same words, those that stand around them tell the two apart.
 */
export function lemmaOf(annotation: Annotation): string {
  const { kind, text, paragraph } = annotation
  const { paragraphs } = paragraph.article
  if (kind === 'claim') {
    const corrected = annotation.claim.assessment.correction?.of
    const whole = paragraphs.map((one) => one.text).join('\n')
    if (corrected !== undefined && whole.split(corrected).length === 2) {
      return inLine(corrected)
    }
  }
  const others = paragraphs.flatMap(({ annotations }) =>
    withNote(annotations).filter((one) => one.kind === kind),
  )
  const twins = others.filter((one) => one.text === text && !isSameMark(one, annotation))
  if (twins.length > 0) return inContext(annotation, twins)
  return lemmaAmong(
    text,
    others.map((one) => one.text),
  )
}

function isSameMark(one: Annotation, other: Annotation): boolean {
  return one.paragraph === other.paragraph && one.start === other.start
}

/** The words of a mark with those before them, or else after them, that its twins have not. */
function inContext(annotation: Annotation, twins: readonly Annotation[]): string {
  const { text } = annotation
  const [before, after] = wordsAround(annotation)
  const around = twins.map(wordsAround)
  const count = before.findIndex((word, index) => around.every(([other]) => other[index] !== word))
  if (count >= 0) return [...before.slice(0, count + 1).toReversed(), text].join(' ')
  const end = after.findIndex((word, index) => around.every(([, other]) => other[index] !== word))
  return [text, ...after.slice(0, end + 1)].join(' ')
}

/** The words of its paragraph before a mark, the nearest first, and those after it. */
function wordsAround({ paragraph, start, end }: Annotation): [before: string[], after: string[]] {
  const wordsOf = (text: string) => text.match(/\S+/g) ?? []
  return [wordsOf(paragraph.text.slice(0, start)).toReversed(), wordsOf(paragraph.text.slice(end))]
}
