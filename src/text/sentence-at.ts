import { language } from './language.ts'

const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })

/** A part of a text: `text.slice(start, end)`. */
export interface TextRange {
  start: number
  end: number
}

/**
 * The sentence that has a position of the text in it, without the space around it; in a table, the
 * row.
 */
export function sentenceAt(text: string, position: number): TextRange {
  if (text.includes('\t')) return lineAt(text, position)
  for (const { index, segment } of segmenter.segment(text)) {
    if (position < index + segment.length) {
      return { start: index, end: index + segment.trimEnd().length }
    }
  }
  return { start: 0, end: text.length }
}

function lineAt(text: string, position: number): TextRange {
  const end = text.indexOf('\n', position)
  return { start: text.lastIndexOf('\n', position - 1) + 1, end: end < 0 ? text.length : end }
}
