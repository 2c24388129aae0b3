import type { MarkedKind } from '../edition/kinds.ts'
import type { Annotation, Article, Corpus } from './corpus.ts'

/** The annotations that have a note: a quote has one, at its first fragment. */
export function withNote<Some extends Annotation>(annotations: readonly Some[]): Some[] {
  return annotations.filter((one) => one.kind !== 'quote' || one.fragment === 1)
}

/** Where a note stands, both numbers from 1. */
export interface NotePlace {
  /** Among the notes of the article. */
  number: number
  /** Among the notes of its paragraph. */
  ofParagraph: number
}

/** The place of the note of a marked thing in its article. */
export function placeOfNote(
  article: Article,
  { kind, id }: { kind: MarkedKind; id: string },
): NotePlace {
  let before = 0
  for (const paragraph of article.paragraphs) {
    const notes = withNote(paragraph.annotations)
    const found = notes.findIndex((one) => one.kind === kind && one.id === id)
    if (found >= 0) return { number: before + found + 1, ofParagraph: found + 1 }
    before += notes.length
  }
  throw new Error(`There is no note on \`${id}\` in \`${article.id}\`.`)
}

/** The thing and the fragment that the anchor of an annotation names. */
export function anchoredIn(annotation: Annotation) {
  const { kind, id } = annotation
  return kind === 'quote' ? { kind, id, fragment: annotation.fragment } : { kind, id }
}

/** The first words that are marked as a thing. */
export function annotationOf<Kind extends MarkedKind>(
  { articles }: Pick<Corpus, 'articles'>,
  kind: Kind,
  id: string,
): Extract<Annotation, { kind: Kind }> {
  const found = articles
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ annotations }) => annotations))
    .find((one): one is Extract<Annotation, { kind: Kind }> => one.kind === kind && one.id === id)
  if (!found) throw new Error(`Nothing is marked as the ${kind} \`${id}\`.`)
  return found
}
