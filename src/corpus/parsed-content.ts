import type { AnnotatedText } from '../annotations/annotation.ts'
import type { ProseReferences } from '../annotations/citations.ts'
import type { PlacedCitation, PlacedLink } from '../annotations/prose-text.ts'
import { collections, type Collection } from '../edition/kinds.ts'
import type { AboutData } from '../schemas/about.ts'
import type { AddressesData } from '../schemas/addresses.ts'
import type { ArticleData } from '../schemas/article.ts'
import type { ClaimData } from '../schemas/claim.ts'
import type { EntityData } from '../schemas/entity.ts'
import type { FollowUpData } from '../schemas/follow-up.ts'
import type { LicencesData } from '../schemas/licences.ts'
import type { MethodData } from '../schemas/method.ts'
import type { QuoteData } from '../schemas/quote.ts'
import type { RevisionsData } from '../schemas/revisions.ts'
import type { SourceData } from '../schemas/source.ts'
import type { SynonymsData } from '../schemas/synonyms.ts'
import type { ThemeData } from '../schemas/theme.ts'
import type { Position } from '../text/issue.ts'
import type { FieldPlaces } from './place-of-field.ts'

/** One content file, valid by itself. */
export interface Entry<Data> {
  id: string
  filePath: string
  data: Data
  /** Where each field stands: see `positionOfField`. */
  places: FieldPlaces
}

/** An entry with an editorial text below its frontmatter. */
export interface ProseEntry<Data> extends Entry<Data> {
  /** The Markdown as written, without the frontmatter. */
  body: string
  /** The line of the file on which it begins. */
  bodyLine: number
  /** The words alone, and the citations and links at their positions in them. */
  text: string
  citations: PlacedCitation[]
  links: PlacedLink[]
  references: ProseReferences
}

/** The file on who makes the edition. */
export interface AboutEntry extends Entry<AboutData> {
  /** The words of each section, without markup; `undefined` where there are none yet. */
  texts: (string | undefined)[]
  references: Pick<ProseReferences, 'links'>
}

/** The text below an article's frontmatter. */
export interface ArticleText {
  id: string
  filePath: string
  /** The fields above the text that are right, also where others are still to write. */
  fields: Partial<ArticleData>
  annotated: AnnotatedText
  /** The publisher's text, or `undefined` when it cannot be read. */
  original: Original | undefined
}

/** The text of an article as it was published. */
export interface Original {
  filePath: string
  /** The file without a byte order mark, its lines without blanks at their ends. */
  text: string
  /** Those that have words. */
  lines: OriginalLine[]
}

/** A line of an original: a paragraph, or a line of verse or a row of a table in one. */
export interface OriginalLine {
  text: string
  /** Its number in the file, from 1. */
  line: number
  /** Where it begins in the text of the original, in Unicode code points. */
  start: number
}

export interface ArticleEntry extends Entry<ArticleData>, ArticleText {
  /** What is published of the text: all of it, or the same marks without the words around them. */
  published: AnnotatedText
}

/**
 * Everything the authors wrote, each file read and valid by itself, with the place of
 * every field. The checks judge it before the corpus is built from it.
 */
export interface ParsedContent {
  /** The texts of all articles, also of those whose frontmatter is not valid. */
  texts: ArticleText[]
  articles: ArticleEntry[]
  quotes: Entry<QuoteData>[]
  claims: ProseEntry<ClaimData>[]
  entities: Entry<EntityData>[]
  themes: ProseEntry<ThemeData>[]
  sources: Entry<SourceData>[]
  followUps: ProseEntry<FollowUpData>[]
  licences: Entry<LicencesData>[]
  /** One file, if there is one. */
  about: AboutEntry[]
  method: Entry<MethodData>[]
  synonyms: Entry<SynonymsData>[]
  revisions: Entry<RevisionsData>[]
  addresses: Entry<AddressesData>[]
  /** The files that say that they are drafts, even those that are not valid. */
  drafts: Draft[]
  /**
   * The ids for which there is a file, even one that cannot be read or has a wrong name: a
   * reference to it is right, and one mistake is reported once.
   */
  ids: Record<Collection, ReadonlySet<string>>
}

/** A file that says that it is a draft, and where. */
export interface Draft {
  collection: 'articles' | 'claims'
  id: string
  filePath: string
  position: Position
}

/** True if every file could be read, so that a missing thing is not in an unreadable file. */
export function isComplete(content: ParsedContent): boolean {
  return collections.every((name) => content[name].length === content.ids[name].size)
}
