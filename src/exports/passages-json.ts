import { absolute } from './absolute.ts'
import { fragmentOf, passagePathOf, pathOf } from '../edition/paths.ts'
import { claims as words } from '../edition/words/claims.ts'
import type { Article, Claim } from '../corpus/corpus.ts'
import { publisherUrlOf, publisherUrlOfParagraph } from '../corpus/publisher-url.ts'
import {
  citableArticle,
  citableClaim,
  citableParagraph,
  citableQuote,
  citableSection,
  type Citable,
} from './csl/citable.ts'

/**
 * `/articulos/<id>/pasajes.json`: every passage of an article with its reference, for copying. It is
 * loaded by readers, and so has nothing else. All addresses are absolute.
 */
export interface PassagesFile {
  article: {
    title: string
    /** The title is this edition's, because no headline is known. */
    titleIsEditorial: boolean
    /** The publisher of the medium; `null` if not known. */
    publisher: string | null
    /** The medium. */
    container: string
    datePublished: string
    /** The publisher's page. */
    url: string
    editionUrl: string
    /** A reference in the form of ISO 690, in Spanish, with a slot for the date of access. */
    citation: string
  }
  paragraphs: {
    number: number
    url: string
    publisherUrl: string
    text: string
    citation: string
  }[]
  sections: {
    id: string
    /** This edition's. */
    title: string
    url: string
    /** As the article's, with the paragraphs. */
    citation: string
  }[]
  quotes: (PassageEntry & {
    /** The words; “[…]” stands where the article goes on in its own voice. */
    text: string
    fragments: string[]
    speaker: string
    /** As printed. */
    role: string
  })[]
  claims: (PassageEntry & {
    text: string
    /** Whose claim it is, as far as that is known, with a capital. */
    attribution: string
    /** The current verdict, and its day. */
    verdict: string
    assessed: string
  })[]
}

interface PassageEntry {
  id: string
  /** Its own page. */
  url: string
  /** Its words in the article of this edition. */
  articleUrl: string
  /** Its words in the publisher's page, by a text directive. */
  publisherUrl: string
  /** That of its first fragment. */
  paragraph: number
  /** As the article's, with the paragraph. */
  citation: string
}

/**
 * @param cite writes a reference in plain text
 */
export function passagesJson(article: Article, cite: (citable: Citable) => string): PassagesFile {
  const { title, titleStatus, publisher, datePublished, url, paragraphs, sections } = article
  const editionUrl = absolute(pathOf('article', article.id))
  return {
    article: {
      title,
      titleIsEditorial: titleStatus === 'editorial',
      publisher: publisher.publishedBy?.name ?? null,
      container: publisher.name,
      datePublished,
      url,
      editionUrl,
      citation: cite(citableArticle(article)),
    },
    paragraphs: paragraphs.map((paragraph) => ({
      number: paragraph.number,
      url: `${editionUrl}#${fragmentOf({ kind: 'paragraph', number: paragraph.number })}`,
      publisherUrl: publisherUrlOfParagraph(paragraph),
      text: paragraph.text,
      citation: cite(citableParagraph(paragraph)),
    })),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      url: `${editionUrl}#${fragmentOf({ kind: 'section', id: section.id })}`,
      citation: cite(citableSection(article, section)),
    })),
    quotes: article.quotes.map((quote) => {
      const { id, fragments, speaker, role } = quote
      return {
        id,
        url: absolute(pathOf('quote', id)),
        articleUrl: absolute(passagePathOf(article, { kind: 'quote', id })),
        publisherUrl: publisherUrlOf(fragments),
        paragraph: fragments[0].paragraph.number,
        citation: cite(citableQuote(quote)),
        text: fragments.map(({ text }) => text).join(' […] '),
        fragments: fragments.map(({ text }) => text),
        speaker: speaker.name,
        role,
      }
    }),
    claims: article.claims.map((claim) => {
      const { id, passage, assessment } = claim
      return {
        id,
        url: absolute(pathOf('claim', id)),
        articleUrl: absolute(passagePathOf(article, { kind: 'claim', id })),
        publisherUrl: publisherUrlOf([passage]),
        paragraph: passage.paragraph.number,
        citation: cite(citableClaim(claim)),
        text: passage.text,
        attribution: attributionInArticle(claim),
        verdict: assessment.verdict,
        assessed: assessment.date,
      }
    }),
  }
}

/** Names an author only if the words are a speaker's in a quote. */
function attributionInArticle({ kind, claimant, quote }: Claim): string {
  if (kind === 'promoción') return words.attribution.promotion
  if (claimant.kind === 'voice') return words.attribution.voice
  if (claimant.kind === 'speaker' && quote) return `${claimant.name}, ${quote.role}`
  return words.attribution.group(claimant.name)
}
