import type { Heading, Paragraph, Table } from 'mdast'
import type { MarkedKind } from '../edition/kinds.ts'
import type { Position } from '../text/issue.ts'

/** A division of an article: an editorial one, or one that the publisher's subhead begins. */
export interface SectionMark {
  kind: 'section'
  id: string
  title: string
  /** True if the title is the publisher's subhead, which is the first paragraph. */
  isPrinted: boolean
  position: Position
}

/** One fragment of a quotation. `text` holds the printed quotation marks. */
export interface QuoteMark extends Range {
  kind: 'quote'
  id: string
  /** 1 for the first fragment of a quote, in the order of the text. */
  fragment: number
  /** True if its author says that the publisher printed no quotation marks around it. */
  isUnmarked: boolean
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

/**
 * How the publisher set a paragraph. A subhead, an item of a list, a caption, a footnote and a whole
 * table are paragraphs too: they are numbered, marked and compared like all others.
 */
export type Form =
  | { kind: 'paragraph' }
  /** From 2, for the highest, to 6. */
  | { kind: 'subhead'; level: number }
  /** The first paragraph of an item, with its depth from 1, and its number if the list has some. */
  | { kind: 'item'; level: number; ordinal: number | null }
  | { kind: 'table' }
  | { kind: 'caption' }
  /** The first paragraph of a footnote, with the sign that leads to it. */
  | { kind: 'footnote'; label: string }
  /** A further paragraph of it. */
  | { kind: 'footnote-part' }

/** The words of a paragraph with the publisher's emphasis, links and breaks, without our marks. */
export type PrintedContent = Paragraph | Heading | Table

/** A paragraph of the publisher's, numbered in the publisher's order from 1. */
export interface ParagraphText {
  number: number
  /**
   * Its words, without anything editorial. Between two lines of verse, or two rows of a table, is a
   * line ending; between two cells a tab.
   */
  text: string
  form: Form
  /** True if it stands in a block quotation. */
  isQuoted: boolean
  content: PrintedContent
  /** Whether it advertises something, and is no part of the argument. */
  promotion: boolean
  /** Its section's place among `sections`. */
  section: number
  position: Position
  /** The lines of the file that its words are on. */
  lines: LineStart[]
}

/** An image of the publisher's, which is named and not copied. */
export interface FigureMark {
  /** What it shows. */
  alt: string
  /** How many paragraphs stand before it. */
  after: number
  position: Position
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
  figures: FigureMark[]
  /** In the order in which a reader meets their first word; the outer before the inner. */
  marks: Mark[]
  mistakes: MarkupMistake[]
}
