import { language } from './language.ts'

const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })

/** A stretch of a text. */
export interface Stretch {
  start: number
  end: number
}

/** The sentence of a Spanish text in which a place lies, without the space around it. */
export function sentenceAt(text: string, place: number): Stretch {
  for (const { index, segment } of segmenter.segment(text)) {
    if (place < index + segment.length) {
      return { start: index, end: index + segment.trimEnd().length }
    }
  }
  return { start: 0, end: text.length }
}
