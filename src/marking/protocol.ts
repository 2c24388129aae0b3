import type { Position } from '../text/issue.ts'
import type { RuleName } from '../text/rules.ts'

/*
 * What the layer in the browser sends to the server of `npm run dev`, and what it gets. Types, and the
 * addresses of the calls: nothing else is shared by the two.
 *
 * The coin is a place in the plain words of a paragraph: its number, as in the anchor of its element,
 * and an offset in UTF-16 units. `paragraphs[n - 1].text` has these words. A footnote begins with its sign
 * and a space, `[1] `, which the page shows otherwise; between two lines of verse, or two rows of a table,
 * is a line ending, between two cells a tab.
 */

/** Where the server listens, at the root of the host, whatever the base of the site. */
export const root = '/@marking/'

/**
 * The header with the token of the server, without which nothing is answered. The token is at
 * `root + 'token'`, as text, for pages of the server's own.
 */
export const tokenHeader = 'X-Marking-Token'

/** The calls: each is a POST of JSON to `root + name`, and is answered with JSON. */
export interface Calls {
  /** The article as the files have it now. */
  state: { ask: { article: string }; answer: StateAnswer }
  /** What a form may complete. To be asked again when `state.listsVersion` is another. */
  lists: { ask: Record<string, never>; answer: Lists }
  /** The fields of anything that there is a form for. */
  thing: { ask: { kind: FormKind; id: string }; answer: ThingAnswer }
  /** What a selection can become. Nothing is written. */
  propose: { ask: ProposeRequest; answer: Proposal }
  /** What goes when a mark does. Nothing is written. */
  orphans: { ask: { article: string; mark: MarkedThing }; answer: Orphans }
  /** Change files. */
  apply: { ask: ApplyRequest; answer: Applied }
  /** Take the last change of this session back, or make it again. */
  undo: { ask: { article: string }; answer: Applied }
  redo: { ask: { article: string }; answer: Applied }
  /**
   * List what is published now, as `npm run addresses` does: after the line `draft` has gone. What was
   * listed cannot be taken back here.
   */
  publish: { ask: Record<string, never>; answer: Published }
}

export type CallName = keyof Calls

/** What the server says where it does not do what was asked: status 400 or above. */
export interface Refused {
  /** In English, for the console: a page of ours never gets one. */
  problem: string
}

// ---------------------------------------------------------------------------------------------- places

/** A place between two characters of a paragraph. */
export interface Point {
  /** From 1. */
  paragraph: number
  /** In UTF-16 units of its plain words. */
  offset: number
}

export interface Selection {
  start: Point
  end: Point
}

/** What is marked around words. */
export type MarkedKind = 'quote' | 'claim'

export interface MarkedThing {
  kind: MarkedKind
  id: string
}

/** One mark: a piece of a quote, from 1, or a claim, which has one. */
export interface MarkRef extends MarkedThing {
  fragment: number
}

// --------------------------------------------------------------------------------------------- article

/** The digest of a file by its path: `content/quotes/x.yaml`. */
export type Digests = Record<string, string>

export type StateAnswer =
  | { outcome: 'state'; state: ArticleState }
  /** There is no such article, or its file cannot be parsed: the report says where. */
  | { outcome: 'unreadable'; problems: Problem[] }

export interface ArticleState {
  article: string
  title: string | null
  isDraft: boolean
  /** The language of its words. */
  language: string | null
  /** The path of its file. */
  path: string
  sections: SectionState[]
  paragraphs: ParagraphState[]
  /** In the order of their first word; the outer before the inner. */
  marks: MarkState[]
  /** The quotes and claims of the marks, in the same order, each once. */
  things: ThingState[]
  /** The files that this was made from: to be sent back with every change. */
  files: Digests
  /** What the check finds wrong with these files, and how many problems it finds in all others. */
  problems: Problem[]
  problemsElsewhere: number
  /** What is still to write, in the order of the text. */
  toWrite: ToWrite[]
  /** Another string when `lists` has something else. */
  listsVersion: string
  history: History
}

export interface SectionState {
  id: string
  title: string
  /** True if the title is the publisher's subhead. */
  isPrinted: boolean
  /** The number of its first paragraph; `null` if it has none. */
  first: number | null
}

export interface ParagraphState {
  /** From 1; its element has the id `anchor`. */
  number: number
  anchor: string
  text: string
  form: 'paragraph' | 'subhead' | 'item' | 'table' | 'caption' | 'footnote' | 'footnote-part'
  /** The place of its section among `sections`. */
  section: number
  isPromotion: boolean
  /** Where marks may begin: behind the sign of a footnote. */
  from: number
}

export interface MarkState extends MarkRef {
  paragraph: number
  start: number
  end: number
  text: string
  isUnmarked: boolean
}

/** A quote or a claim, with its file. */
export interface ThingState extends MarkedThing {
  /** The file, which may not be there yet. */
  path: string
  hasFile: boolean
  /** What the file says, as far as it can be read. */
  fields: Fields
  /** The Markdown below the fields of a claim: the verdict explained at length. */
  body: string
  /** The assessments that are listed as published, by their index: they may not change in place. */
  publishedAssessments: number[]
  /** True if readers have its address. */
  isPublished: boolean
  /** What a file would begin with, if there is none: `set-fields` makes it. */
  begun: Beginning | null
}

/** What follows from the text for a mark without a file. */
export interface Beginning {
  fields: Fields
  /** The names of those fields that were read from the text: an editor has to look at them. */
  guessed: string[]
  /** What the fields name and of which there is no file yet, to be added too: the person who speaks. */
  things: NewThing[]
}

export interface ThingAnswer {
  path: string
  /** The digest of the file, to be sent back as one of `seen`; `null` if there is no file. */
  digest: string | null
  fields: Fields
  body: string
}

/** What undo and redo would do, for the names of their buttons. */
export interface History {
  undo: Step | null
  redo: Step | null
}

export interface Step {
  article: string
  /** Its first change, and what that was done to, as far as it has an id. */
  change: Change['do']
  id: string | null
}

// -------------------------------------------------------------------------------------------- problems

/** Where something that the check says belongs. */
export interface ProblemPlace {
  path: string
  position: Position
  /** The quote, the claim or the other thing that it is about. */
  thing: { kind: FormKind; id: string } | null
  /** The paragraph of the article that it is about. */
  paragraph: number | null
  /** The field, as a path: `assessments.0.reason`. */
  field: string | null
}

/** Something wrong, in English as `npm run check` says it. */
export interface Problem extends ProblemPlace {
  rule: RuleName
  message: string
  hint: string
  /** What it is, if it is one of those that are frequent in a form. */
  mistake: Mistake | null
}

/** A frequent mistake of who fills in a form: `edition/words/marking.ts` has a sentence for each. */
export type Mistake =
  | 'unwritten'
  | 'wrong-date'
  | Extract<
      RuleName,
      'unknown-reference' | 'assessment-dates' | 'publication-date' | 'source-dates'
    >

/** Something that a draft lacks. */
export interface ToWrite extends ProblemPlace {
  message: string
}

// ----------------------------------------------------------------------------------------------- lists

/** What a form may complete. */
export interface Lists {
  version: string
  entities: { id: string; name: string; kind: string; aliases: string[] }[]
  sources: { id: string; title: string; publisher: string }[]
  themes: { id: string; title: string }[]
  claims: { id: string; article: string; text: string; verdict: string | null }[]
  quotes: { id: string; article: string; text: string; speaker: string | null }[]
  /** The ids that are taken, by kind. */
  taken: Record<MarkedKind | ThingKind, string[]>
  /** The closed lists, by name: those of `FieldForm.values`. */
  values: Record<ValueList, string[]>
}

export type ValueList =
  | 'claimKinds'
  | 'verdicts'
  | 'faults'
  | 'bearings'
  | 'entityKinds'
  | 'sourceTypes'
  | 'sourceClasses'
  | 'waysOfSeeing'
  | 'titleStatuses'
  | 'wordingStatuses'
  | 'roleStatuses'
  | 'articleTitleStatuses'
  | 'reproductions'

// -------------------------------------------------------------------------------------------- proposal

export interface ProposeRequest {
  article: string
  kind: MarkedKind | 'section' | 'promotion'
  selection: Selection
  /** The digest of the article's file that the page shows. */
  seen: string
}

export type Proposal =
  | { outcome: 'impossible'; refusal: Refusal }
  | { outcome: 'stale'; state: StateAnswer }
  | MarkProposal
  | SectionProposal
  | PromotionProposal

export interface MarkProposal extends Beginning {
  outcome: 'mark'
  kind: MarkedKind
  /**
   * The words as they will be marked: without blanks at the ends, a quote with its printed marks. A quote
   * over several paragraphs is marked in as many pieces.
   */
  selection: Selection
  text: string
  /** Free, and made of the words. */
  id: string
  /** True if no printed quotation marks are around the words, which the tag then says. */
  isUnmarked: boolean
  /** A quote in the same sentence of which this is the next piece; to mark it so, use its id. */
  pieceOf: string | null
}

export interface SectionProposal {
  outcome: 'section'
  /** The first paragraph of the section. */
  paragraph: number
  id: string
  /** True if a subhead of the publisher's is its title; then it takes none of ours. */
  isPrinted: boolean
}

export interface PromotionProposal {
  outcome: 'promotion'
  first: number
  last: number
}

/** Why a selection cannot be what is asked, and the nearest one that can, if there is one. */
export interface Refusal {
  reason: RefusalReason
  /** Words that the reason is about: the half word, or those of the mark that is crossed. */
  words: string
  /** The mark that is crossed. */
  mark: MarkRef | null
  nearest: Selection | null
}

/** `edition/words/marking.ts` has a sentence for each. */
export type RefusalReason =
  | 'no-words'
  | 'outside'
  | 'half-word'
  | 'crosses-mark'
  | 'same-words'
  | 'crosses-markup'
  | 'inside-link'
  | 'several-paragraphs'
  | 'several-cells'
  | 'several-sections'
  | 'begins-section'
  | 'inside-block'
  | 'in-promotion'
  | 'first-section'
  | 'not-there'
  | 'unclear'

// --------------------------------------------------------------------------------------------- changes

export interface ApplyRequest {
  article: string
  /** `state.files` of the state from which the change was made. */
  seen: Digests
  /** One step: all of them are made, in this order, or none. */
  changes: Change[]
  /** True to be told what would be written, and what the check would say, without writing. */
  isTrial?: boolean | undefined
}

export type Change =
  /** With an id that a quote of the article has, another piece of it: then `fields` is left out. */
  | {
      do: 'add-mark'
      kind: MarkedKind
      id: string
      selection: Selection
      isUnmarked?: boolean | undefined
      fields?: Fields | undefined
      body?: string | undefined
    }
  | { do: 'move-ends'; mark: MarkRef; selection: Selection; isUnmarked?: boolean | undefined }
  /** The files of `with` go too: those that `orphans` has named. */
  | { do: 'remove-mark'; mark: MarkRef; with?: string[] | undefined }
  /**
   * Fields of anything that there is a form for; only a claim and a theme have a body. A quote or a claim
   * that is marked and has no file gets one.
   */
  | {
      do: 'set-fields'
      kind: FormKind
      id: string
      edits: FieldEdit[]
      body?: string | undefined
    }
  /** Above all others. */
  | { do: 'add-assessment'; id: string; assessment: Fields }
  /** The section begins with that paragraph. Without a title, the paragraph is a subhead. */
  | { do: 'add-section'; paragraph: number; id: string; title?: string | undefined }
  | { do: 'set-section'; id: string; title: string }
  /** Its paragraphs go to the section before it. */
  | { do: 'remove-section'; id: string }
  | { do: 'add-promotion'; first: number; last: number }
  /** The promotion in which that paragraph stands. */
  | { do: 'remove-promotion'; paragraph: number }
  | { do: 'add-thing'; thing: NewThing }

export type ThingKind = 'entity' | 'source' | 'theme'

/** What there is a form for. */
export type FormKind = MarkedKind | ThingKind | 'article'

export interface NewThing {
  kind: ThingKind
  id: string
  fields: Fields
  /** The introduction of a theme. */
  body?: string | undefined
}

/** Values as in the YAML of the file. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value }

/**
 * The fields of a file. An empty text says that nothing is written there yet: a field that the check asks
 * for is then left empty in the file, any other one is left out. `null` says that something is not known.
 */
export type Fields = Record<string, Value>

/**
 * A field to change, by its path: `['assessments', 0, 'reason']`. Without a value it goes, or is left
 * empty where the file cannot do without. The index after the last one of a list adds a record to it.
 */
export interface FieldEdit {
  path: (string | number)[]
  value?: Value | undefined
}

export type Applied =
  | {
      outcome: 'done'
      state: ArticleState
      /** What was written, or would be in a trial. */
      written: FileChange[]
      /** What the check says besides, which does not stop a change: addresses to accept. */
      warnings: Problem[]
    }
  /**
   * Nothing was written: files are not those that the change was made from. With a `refusal`, it cannot be
   * made of the files that are there now.
   */
  | { outcome: 'conflict'; conflicts: Conflict[]; state: StateAnswer; refusal: Refusal | null }
  /**
   * Nothing was written: the check would find this, which it does not find now; or a file to be written
   * is there already and cannot be read.
   */
  | { outcome: 'refused'; problems: Problem[] }
  /** Nothing was written: the words cannot be marked so. */
  | { outcome: 'impossible'; refusal: Refusal }
  /** There is nothing to undo, or to make again. */
  | { outcome: 'nothing' }

export interface FileChange {
  path: string
  /** `null`: the file was not there, or is there no more. */
  before: string | null
  after: string | null
}

/** A file that has become another since the page was shown. */
export interface Conflict {
  path: string
  /** The file as this editor saw it, if the server still knows. */
  seen: string | null
  /** What would have been written; `null` if the file would have gone. Left out if nobody knows any more. */
  yours?: string | null | undefined
  /** What is there now; `null` if it is gone. */
  theirs: string | null
}

/** What was listed, or why nothing was, as the command says it. */
export type Published = { outcome: 'done'; report: string } | { outcome: 'refused'; report: string }

/** What would be left without a use if a mark went. */
export interface Orphans {
  /** Files that nothing but the mark, or another orphan, uses; its own file first. */
  files: Orphan[]
  /** Places in other files that name it, which an editor has to change by hand first. */
  mentions: { path: string; position: Position; kind: string; id: string }[]
  /** Published addresses that lead nowhere then: `npm run addresses withdraw` says why to readers. */
  addresses: string[]
}

export interface Orphan {
  path: string
  kind: string
  id: string
  /** Its words, its name or its title. */
  name: string
}
