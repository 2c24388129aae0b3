import type { AddressRecord } from '../schemas/addresses.ts'
import type { ArticleData } from '../schemas/article.ts'
import type { Bearing, ClaimKind, EntityKind, Fault } from '../edition/closed-lists.ts'
import type { Verdict } from '../edition/verdicts.ts'
import type { QuoteData } from '../schemas/quote.ts'
import type { SourceData } from '../schemas/source.ts'
import type { PartialDate } from '../text/format-date.ts'

/**
 * The edition, joined up: every reference is the thing itself, and every list is in the
 * order in which a reader meets it. Built whole, once, from files that passed the checks.
 */
export interface Corpus {
  /** Newest first. */
  articles: Article[]
  themes: Theme[]
  /** In the order of the articles, then of the text. */
  quotes: Quote[]
  claims: Claim[]
  /** By name. */
  entities: Entity[]
  sources: Source[]
  /** Oldest first. */
  followUps: FollowUp[]
  /** How the edition is made, in the order of its page. */
  method: MethodSection[]
  /** Groups of words that search takes for each other. */
  synonyms: string[][]
  /** What has been published, and what became of it. */
  addresses: AddressRecord[]
}

export interface Article extends Omit<
  ArticleData,
  'publisher' | 'source' | 'sources' | 'editions' | 'omissions'
> {
  id: string
  publisher: Entity
  source: Source
  sources: Source[]
  omissions: { says: string; sources: Source[] }[]
  editions: { inLanguage: string; url: string; seen: string; source: Source }[]
  sections: Section[]
  paragraphs: Paragraph[]
  quotes: Quote[]
  claims: Claim[]
  /** The publisher's text as its file has it, line breaks and all. */
  original: string
}

export interface Section {
  id: string
  title: string
  paragraphs: Paragraph[]
}

/** A paragraph of the publisher's and what is marked in it. */
export interface Paragraph {
  article: Article
  section: Section
  number: number
  /** Its published words: all, or only its passages, with “[…]” where others are left out. */
  text: string
  promotion: boolean
  /** Whether it was compared with a copy of the publisher's page. */
  isCollated: boolean
  /** Where it begins and ends in the original, in Unicode code points. */
  startInOriginal: number
  endInOriginal: number
  /** Everything that is marked in it, in the order of the text, the outer before the inner. */
  annotations: Annotation[]
  /** Those among them in which somebody says something. */
  passages: Passage[]
}

/** A marked stretch of a paragraph, which a note explains: `paragraph.text.slice(start, end)`. */
export type Annotation = Passage

/** Words in which somebody says something. */
export type Passage = QuotePassage | ClaimPassage

/** What all annotations have. */
export interface Stretch {
  paragraph: Paragraph
  start: number
  end: number
  /** The id of the thing of which these are words. */
  id: string
  text: string
  /** Where the text begins in the original, in Unicode code points. */
  startInOriginal: number
}

/** One fragment of a quote. The stretch has the quotation marks, `text` has not. */
export interface QuotePassage extends Stretch {
  kind: 'quote'
  quote: Quote
  /** 1 for the first fragment. */
  fragment: number
}

export interface ClaimPassage extends Stretch {
  kind: 'claim'
  claim: Claim
}

/** Words attributed to a person. */
export interface Quote extends Omit<QuoteData, 'speaker' | 'reportedBy' | 'themes' | 'sources'> {
  id: string
  speaker: Entity
  reportedBy: Entity
  themes: Theme[]
  sources: Source[]
  article: Article
  fragments: [QuotePassage, ...QuotePassage[]]
  /** The claims made in these words. */
  claims: Claim[]
}

/** A stretch of an article that says something one can weigh. */
export interface Claim {
  id: string
  claimant: Claimant
  kind: ClaimKind
  core: boolean
  themes: Theme[]
  article: Article
  passage: ClaimPassage
  /** The quote in which it is made, if it is made in one. */
  quote: Quote | undefined
  /** The verdict that stands. */
  assessment: Assessment
  /** Every assessment, newest first. */
  assessments: Assessment[]
  /** What evidence, if it turned up, would change the verdict that stands, where it is known. */
  wouldChange: string | undefined
  followUps: FollowUp[]
  /** The longer explanation, in Markdown and as words; empty when there is none. */
  body: string
  explanation: string
}

/** Who asserts a claim, with the name a reader sees. */
export type Claimant =
  | { kind: 'voice'; name: string }
  | { kind: 'speaker'; name: string; entity: Entity }
  | { kind: 'group'; name: string }

export interface Assessment {
  date: string
  verdict: Verdict
  /** What is different from the assessment before it, and why; the first has none. */
  change: string | undefined
  /** In which direction an imprecise claim is wrong. */
  fault: Fault | undefined
  reason: string
  /** The reason in a phrase of at most 60 characters, for where there is no room for more. */
  gist: string | undefined
  /** The right words for some of the claim's own. */
  correction: { of: string; to: string } | undefined
  evidence: Evidence[]
}

/** What one source says for or against a claim. */
export interface Evidence {
  source: Source
  bearing: Bearing
  contributes: string
}

export interface Entity {
  id: string
  kind: EntityKind
  name: string
  /** A person's, where it is not the last word of the name. */
  surname: string | undefined
  aliases: string[]
  description: string
  /** Whoever publishes it, where it is a medium of somebody else's. */
  publishedBy: Entity | undefined
  note: string | undefined
  themes: Theme[]
  sources: Source[]
}

export interface Theme {
  id: string
  title: string
  summary: string
  order: number
  /** The introduction as words, and the sources it cites in their order. */
  introduction: string
  sources: Source[]
  /** What the introduction cites where, in the order of its words. */
  citations: ThemeCitation[]
}

/** What a sentence of an introduction rests on, and what it speaks of. */
export interface ThemeCitation {
  /** How much of the introduction stands before it. */
  at: number
  sources: Source[]
  claims: Claim[]
  quotes: Quote[]
}

export interface Source extends SourceData {
  id: string
}

/** A dated fact after publication that bears on claims. */
export interface FollowUp {
  id: string
  date: PartialDate
  /** The day on which it was added. */
  added: string
  fact: string
  themes: Theme[]
  claims: Claim[]
  sources: Source[]
}

/** A section of the page on how the edition is made. */
export interface MethodSection {
  id: string
  title: string
  summary: string
  /** Rules, each with its name. */
  rules: { title: string; text: string }[]
}
