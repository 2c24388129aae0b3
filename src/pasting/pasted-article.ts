/** What an editor has pasted, read: the publisher's words and their form as plain data. */
export interface PastedArticle {
  kind: 'article'
  /** What the paste was read as, in words: “a web page”, “a Word file”. */
  format: string
  metadata: PastedMetadata
  blocks: Block[]
  /** What is not in the blocks, in the order of the paste. */
  dropped: Dropped[]
  /** What a person should look at. */
  doubts: Doubt[]
}

/** A paste from which no article can be read, and what the editor can do. */
export interface RefusedPaste {
  kind: 'refused'
  message: string
  hint: string
}

/** A value of the metadata, and the place that says so: “JSON-LD headline”, “the line «Por Ana Ruiz»”. */
export interface Found {
  value: string
  where: string
}

/** Who signs. Some pages part the name themselves, or say that it is an institution's. */
export interface FoundAuthor extends Found {
  parts?: { given: string; family: string }
  isInstitution?: boolean
}

/** What the paste says of itself. What it does not say is `null` or empty. */
export interface PastedMetadata {
  title: Found | null
  subtitle: Found | null
  authors: FoundAuthor[]
  /** To the year, the month or the day. */
  published: Found | null
  modified: Found | null
  /** BCP 47. */
  language: Found | null
  /** The canonical address. */
  url: Found | null
  publisherName: Found | null
}

export type Block =
  | { type: 'heading'; level: number; content: Inline[] }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quotation'; blocks: Block[] }
  | { type: 'table'; caption: Inline[]; head: Cell[][]; rows: Cell[][] }
  | { type: 'verse'; lines: Inline[][] }
  /** An image is named, not copied. */
  | { type: 'image'; alt: string; url: string; caption: Inline[] }
  | { type: 'footnote'; label: string; blocks: Block[] }
  /** A line between two parts, with the signs that were printed for it, such as `***`. */
  | { type: 'rule'; printed: string }

export interface Cell {
  content: Inline[]
  isHeader: boolean
  /** How many columns and rows the cell covers. */
  columns: number
  rows: number
}

export type Inline =
  | { type: 'text'; value: string }
  | { type: Mark; content: Inline[] }
  | { type: 'link'; url: string; content: Inline[] }
  | { type: 'foreign'; language: string; content: Inline[] }
  | { type: 'break' }
  | { type: 'footnote-reference'; label: string }

/** How a text is set apart from that around it. */
export type Mark = 'emphasis' | 'strong' | 'superscript' | 'subscript' | 'deleted'

/** A part of the paste that is not in the blocks. */
export interface Dropped {
  /** What it was taken for. */
  as: DroppedPart
  /** All its words. */
  text: string
}

export type DroppedPart =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'date'
  | 'address'
  | 'publisher'
  | 'menu'
  | 'advertisement'
  | 'related links'
  | 'share buttons'
  | 'subscription'
  | 'cookie banner'
  | 'comments'
  | 'tags'
  | 'form'
  | 'embed'
  | 'caption'
  | 'pull quote'
  | 'aside'
  | 'footer'
  | 'hidden text'
  | 'label'
  | 'page number'
  | 'running head'
  | 'mail header'
  | 'rest of the page'

/** Something that a person should look at, as a sentence, with its place and words. */
export interface Doubt {
  kind: DoubtKind
  /** The index of the block, or `null` where the doubt is about the paste as a whole. */
  block: number | null
  /** The words in question, or `''`. */
  words: string
  message: string
}

export type DoubtKind =
  | 'soft-hyphen'
  | 'invisible-character'
  | 'no-break-space'
  | 'composed-accents'
  | 'stray-accent'
  | 'ligature'
  | 'wrong-character'
  | 'encoding'
  | 'mixed-quotes'
  | 'missing-space'
  | 'joined-hyphen'
  | 'joined-lines'
  | 'uncertain-paragraph'
  | 'possible-subhead'
  | 'page-mark'
  | 'tracked-changes'
  | 'comments'
  | 'caption'
  | 'verse'
  | 'interview'
  | 'link'
  | 'metadata'
  | 'prose-dropped'
  | 'kept-in-doubt'
  | 'incomplete'
