import type { Article, Claim, Paragraph, Passage, Quote } from './corpus.ts'
import { thingOf } from './passages.ts'

/** The passages of a paragraph that have a note: a quote has one, at its first fragment. */
export function passagesWithNote({ passages }: Pick<Paragraph, 'passages'>): Passage[] {
  return passages.filter((passage) => passage.kind === 'claim' || passage.fragment === 1)
}

/** Where the note of a quote or a claim stands, both numbers from 1. */
export interface NotePlace {
  /** Among the notes of the article. */
  number: number
  /** Among the notes of its paragraph. */
  ofParagraph: number
}

/** The place of the note of a quote or a claim in its article. */
export function placeOfNote(article: Article, thing: Quote | Claim): NotePlace {
  let before = 0
  for (const paragraph of article.paragraphs) {
    const notes = passagesWithNote(paragraph)
    const found = notes.findIndex((passage) => thingOf(passage) === thing)
    if (found >= 0) return { number: before + found + 1, ofParagraph: found + 1 }
    before += notes.length
  }
  throw new Error(`There is no note on \`${thing.id}\` in \`${article.id}\`.`)
}
