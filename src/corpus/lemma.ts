import { lemmaAmong } from '../text/lemma-among.ts'
import type { Annotation } from './corpus.ts'
import { withNote } from './notes.ts'

/**
 * The words by which a note says what it is on, as the apparatus of an edition does: those that
 * are corrected, if they stand nowhere else in the article; otherwise the first of the marked
 * ones, so many that no other mark of its kind in the article begins with the same.
 */
export function lemmaOf(annotation: Annotation): string {
  const { kind, text, paragraph } = annotation
  const { paragraphs } = paragraph.article
  if (kind === 'claim') {
    const corrected = annotation.claim.assessment.correction?.of
    const whole = paragraphs.map((one) => one.text).join('\n')
    if (corrected !== undefined && whole.split(corrected).length === 2) return corrected
  }
  const others = paragraphs.flatMap(({ annotations }) =>
    withNote(annotations).filter((one) => one.kind === kind),
  )
  return lemmaAmong(
    text,
    others.map((one) => one.text),
  )
}
