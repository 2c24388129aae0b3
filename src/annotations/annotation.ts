import type { MarkedKind } from '../edition/kinds.ts'
import type { Position } from '../text/issue.ts'

/** An editorial division of an article, as its author wrote it. */
export interface SectionMark {
  kind: 'section'
  id: string
  title: string
  position: Position
}

/** One fragment of a quotation. `text` holds the printed quotation marks. */
export interface QuoteMark extends Range {
  kind: 'quote'
  id: string
  /** 1 for the first fragment of a quote, in the order of the text. */
  fragment: number
}

/** What is marked in one place. */
export interface WholeMark extends Range {
  kind: Exclude<MarkedKind, 'quote'>
  id: string
}

export type Mark = QuoteMark | WholeMark

/** A part of one paragraph: `paragraph.text.slice(start, end) === text`. */
interface Range {
  /** The number of its paragraph, from 1. */
  paragraph: number
  /** In UTF-16 units from the beginning of the paragraph. */
  start: number
  end: number
  text: string
  position: Position
}

/** A paragraph of the publisher's, numbered in the publisher's order from 1. */
export interface ParagraphText {
  number: number
  /** Its words, without anything editorial. */
  text: string
  /** Whether it advertises something, and is no part of the argument. */
  promotion: boolean
  /** Its section's place among `sections`. */
  section: number
  position: Position
  /** The lines of the file that its words are on. */
  lines: LineStart[]
}

/** The character of a paragraph with which a line of the file begins. */
export interface LineStart {
  /** In UTF-16 units from the beginning of the paragraph. */
  index: number
  position: Position
}

/** A mistake in the markup of a text. */
export interface MarkupMistake {
  rule: 'unexpected-markup' | 'missing-attribute' | 'marked-words'
  position: Position
  message: string
  hint: string
  /** True if something is missing that a draft may still lack. */
  isUnwritten?: boolean
}

/** An article's text and everything its author marked in it. */
export interface AnnotatedText {
  sections: SectionMark[]
  paragraphs: ParagraphText[]
  /** In the order in which a reader meets their first word; the outer before the inner. */
  marks: Mark[]
  mistakes: MarkupMistake[]
}
