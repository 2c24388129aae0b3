import type { PlacedLink } from '../annotations/prose-text.ts'
import type { FigureMark, Form, PrintedContent } from '../annotations/annotation.ts'
import type { AddressRecord } from '../schemas/addresses.ts'
import type { ArticleData } from '../schemas/article.ts'
import type { ClaimData } from '../schemas/claim.ts'
import type { EntityData } from '../schemas/entity.ts'
import type { FollowUpData } from '../schemas/follow-up.ts'
import type { MethodData } from '../schemas/method.ts'
import type { QuoteData } from '../schemas/quote.ts'
import type { RevisionChange } from '../schemas/revisions.ts'
import type { SourceData } from '../schemas/source.ts'
import type { ThemeData } from '../schemas/theme.ts'
import type { PartialDate } from '../text/format-date.ts'
import type { PersonalName } from '../text/personal-name.ts'

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
  /** By the name of the family. */
  licences: FamilyLicences[]
  /** How the edition is made, in the order of its page. */
  method: MethodSection[]
  /** Who makes the edition, in the order of its page; none if that is not published. */
  about: AboutSection[]
  /** Groups of words that search takes for each other. */
  synonyms: string[][]
  /** Every published address, and its fate. */
  addresses: AddressRecord[]
}

/** A record of the content with the source that its `source` names. */
type Resolved<Data extends { source: string }> = Omit<Data, 'source'> & { source: Source }

export interface Article extends Omit<
  ArticleData,
  'publisher' | 'source' | 'sources' | 'authors' | 'editions' | 'omissions'
> {
  id: string
  publisher: Entity
  /** Who signs it, in their order; none if nobody is known to. */
  authors: Author[]
  source: Source
  sources: Source[]
  editions: Resolved<ArticleData['editions'][number]>[]
  omissions: { says: string; sources: Source[] }[]
  sections: Section[]
  paragraphs: Paragraph[]
  quotes: Quote[]
  claims: Claim[]
  /** What the publisher changed in the text since it is published here, newest first. */
  revisions: Revision[]
  /** The images that the publisher printed, in the order of the text. */
  figures: Figure[]
  /** The publisher's text, line endings and all. */
  original: string
  /** The day on which its address was first kept: it is published here since then. */
  since: string | undefined
}

/** A person or an institution that signs an article. */
export interface Author {
  /** As it is read. */
  name: string
  /** The parts of the name of a person; an institution's has none. */
  personal: PersonalName | undefined
  entity: Entity | undefined
}

/** The changes of a text that were taken over on one day. */
export interface Revision {
  date: string
  changes: RevisedParagraphs[]
}

/** Paragraphs that the publisher changed, added, removed or put elsewhere. */
export interface RevisedParagraphs extends Pick<RevisionChange, 'kinds' | 'quotes' | 'claims'> {
  /** Where they stand today; none if they were taken out. */
  paragraphs: Paragraph[]
  /** All that they said, with the numbers that they had; “[…]” where no whole text is published. */
  before: { number: number; text: string }[]
  /** What they said afterwards, a line for each; `undefined` if it is not known or not published. */
  after: string | undefined
}

/** An image: what it shows, and how many paragraphs stand before it. */
export type Figure = Omit<FigureMark, 'position'>

export interface Section {
  id: string
  title: string
  /** True if the title is a subhead of the publisher's, its first paragraph; else it is ours. */
  isPrinted: boolean
  paragraphs: Paragraph[]
}

/** A paragraph of the publisher's, whatever its form, with its annotations. */
export interface Paragraph {
  article: Article
  section: Section
  number: number
  /** Its published words: all, or only its passages, with “[…]” where others are left out. */
  text: string
  form: Form
  /** True if it stands in a block quotation. */
  isQuoted: boolean
  /** The same words with the publisher's emphasis, links and breaks. */
  content: PrintedContent
  promotion: boolean
  /** True if it was compared with a copy of the publisher's page. */
  isCollated: boolean
  /** Where it begins and ends in the original, in Unicode code points. */
  startInOriginal: number
  endInOriginal: number
  /** All marked words in it, in the order of the text, the outer before the inner. */
  annotations: Annotation[]
  /** Those among them in which somebody says something. */
  passages: Passage[]
}

/** Marked words of a paragraph, which a note explains: `paragraph.text.slice(start, end)`. */
export type Annotation = Passage

/** Words in which somebody says something. */
export type Passage = QuotePassage | ClaimPassage

/** The place and the words of an annotation. */
export interface MarkedRange {
  paragraph: Paragraph
  start: number
  end: number
  /** The id of the thing of which these are words. */
  id: string
  text: string
  /** Where the text begins in the original, in Unicode code points. */
  startInOriginal: number
}

/** One fragment of a quote. The range includes the quotation marks, `text` does not. */
export interface QuotePassage extends MarkedRange {
  kind: 'quote'
  quote: Quote
  /** 1 for the first fragment. */
  fragment: number
}

export interface ClaimPassage extends MarkedRange {
  kind: 'claim'
  claim: Claim
}

/** Words attributed to a person. */
export interface Quote extends Omit<
  QuoteData,
  'speaker' | 'inLanguage' | 'reportedBy' | 'themes' | 'sources'
> {
  id: string
  /** The language in which its words are printed. */
  inLanguage: string
  speaker: Entity
  reportedBy: Entity
  themes: Theme[]
  sources: Source[]
  article: Article
  fragments: [QuotePassage, ...QuotePassage[]]
  /** The claims made in these words. */
  claims: Claim[]
}

/** How a claim stands to others, in the order in which readers are told. */
export const claimRelations = ['contradicts', 'repeats', 'repeatedBy'] as const

/** A checkable statement, an opinion or a prediction in the words of an article. */
export interface Claim extends Omit<
  ClaimData,
  'claimant' | 'themes' | 'assessments' | 'repeats' | 'contradicts'
> {
  id: string
  claimant: Claimant
  themes: Theme[]
  article: Article
  /** The language in which its words are printed. */
  inLanguage: string
  passage: ClaimPassage
  /** The quote in which it is made, if it is made in one. */
  quote: Quote | undefined
  /** The current assessment. */
  assessment: Assessment
  /** Every assessment, newest first. */
  assessments: Assessment[]
  followUps: FollowUp[]
  /** The claims that it says again, and those that say it again. */
  repeats: Claim[]
  repeatedBy: Claim[]
  /** Those that cannot be true if it is, whichever of the two says so. */
  contradicts: Claim[]
  /** The longer explanation, in Markdown and as words with links; empty when there is none. */
  body: string
  explanation: string
  explanationLinks: PlacedLink[]
}

/** Who asserts a claim, with the name a reader sees. */
export type Claimant =
  | { kind: 'voice'; name: string }
  | { kind: 'speaker'; name: string; entity: Entity }
  | { kind: 'group'; name: string }

type AssessmentData = ClaimData['assessments'][number]

export interface Assessment extends Omit<AssessmentData, 'evidence'> {
  evidence: Evidence[]
}

/** What one source says for or against a claim. */
export type Evidence = Resolved<AssessmentData['evidence'][number]>

export interface Entity extends Omit<EntityData, 'publishedBy' | 'themes' | 'sources'> {
  id: string
  publishedBy: Entity | undefined
  themes: Theme[]
  sources: Source[]
}

export interface Theme extends ThemeData {
  id: string
  /** The introduction as words, and the sources it cites in their order. */
  introduction: string
  introductionLinks: PlacedLink[]
  sources: Source[]
  /** The citations of the introduction, in the order of its words. */
  citations: ThemeCitation[]
}

/** A citation in an introduction: its sources, and the claims and quotes that it speaks of. */
export interface ThemeCitation {
  /** Its position in the introduction. */
  at: number
  sources: Source[]
  claims: Claim[]
  quotes: Quote[]
}

export interface Source extends SourceData {
  id: string
}

/** A dated fact after publication that bears on claims. */
export interface FollowUp extends Omit<FollowUpData, 'themes' | 'claims' | 'sources'> {
  id: string
  /** What happened, in Markdown and as words with links. */
  body: string
  fact: string
  factLinks: PlacedLink[]
  themes: Theme[]
  claims: Claim[]
  sources: Source[]
}

/** A section of the page on how the edition is made. */
export interface MethodSection extends Omit<MethodData, 'order'> {
  id: string
}

/** Under which licences the models of a family were published. */
export interface FamilyLicences {
  id: string
  family: string
  maker: Entity
  /** Those that are the family, or parts of it. */
  entities: Entity[]
  /** Oldest first. */
  releases: Release[]
  /** The sources of all releases, in their order. */
  sources: Source[]
}

/** Models that were published on one day under one licence. */
export interface Release {
  models: string
  date: PartialDate
  /** `undefined` if their weights were not published. */
  licence: { name: string; entity: Entity | undefined } | undefined
  note: string | undefined
  sources: Source[]
}

/** A section of the page on who makes the edition. */
export interface AboutSection {
  id: string
  title: string
  /** Other words by which a reader may look for it. */
  aliases: string[]
  /** In Markdown, a paragraph a line, and as words; `undefined` if it is not known yet. */
  body: string | undefined
  text: string | undefined
}
