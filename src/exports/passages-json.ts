import { absolute } from './absolute.ts'
import { fragmentOf, passagePathOf, pathOf } from '../edition/paths.ts'
import { labelOf } from '../edition/verdicts.ts'
import { quotation } from '../edition/words/quotation.ts'
import { claims as words } from '../edition/words/claims.ts'
import { languageName } from '../text/language-name.ts'
import type { Article, Claim } from '../corpus/corpus.ts'
import { isInDoubt } from '../corpus/verdict-balance.ts'
import { directivesHere, placeInParagraph } from '../corpus/page-text.ts'
import { publisherUrlOf, publisherUrlOfParagraph } from '../corpus/publisher-url.ts'
import {
  citableArticle,
  citableClaim,
  citableParagraph,
  citableQuote,
  citableSection,
  type Citable,
} from './csl/citable.ts'

export type PassagesFile = ReturnType<typeof passagesJson>

/**
 * `/articulos/<id>/pasajes.json`: every passage of an article with its reference, for copying. It is
 * loaded by readers, and so has nothing else. All addresses are absolute.
 *
 * @param cite writes a reference in the form of ISO 690, in Spanish, with a slot for the date of access
 */
export function passagesJson(article: Article, cite: (citable: Citable) => string) {
  const { title, titleStatus, publisher, datePublished, url, paragraphs, sections } = article
  const editionUrl = absolute(pathOf('article', article.id))
  const directiveHere = directivesHere(article)
  return {
    article: {
      title,
      titleIsEditorial: titleStatus === 'editorial',
      /** The publisher of the medium; `null` if not known. */
      publisher: publisher.publishedBy?.name ?? null,
      /** The medium. */
      container: publisher.name,
      datePublished,
      /** The publisher's page; `null` if there is none. */
      url,
      editionUrl,
      citation: cite(citableArticle(article)),
    },
    paragraphs: paragraphs.map((paragraph) => ({
      number: paragraph.number,
      url: `${editionUrl}#${fragmentOf({ kind: 'paragraph', number: paragraph.number })}`,
      publisherUrl: publisherUrlOfParagraph(paragraph),
      text: paragraph.text,
      /** A text directive to its words in the article of this edition, or `null`. */
      directive: directiveHere(paragraph, 0, paragraph.text.length) ?? null,
      citation: cite(citableParagraph(paragraph)),
    })),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      /** True if the title is the publisher's. */
      isPrinted: section.isPrinted,
      url: `${editionUrl}#${fragmentOf({ kind: 'section', id: section.id })}`,
      citation: cite(citableSection(article, section)),
    })),
    quotes: article.quotes.map((quote) => {
      const { id, fragments, speaker, role, original } = quote
      return {
        id,
        /** Its own page. */
        url: absolute(pathOf('quote', id)),
        /** Its words in the article of this edition. */
        articleUrl: absolute(passagePathOf(article, { kind: 'quote', id })),
        /** Its words in the publisher's page, by a text directive. */
        publisherUrl: publisherUrlOf(fragments),
        paragraph: fragments[0].paragraph.number,
        citation: cite(citableQuote(quote)),
        text: fragments.map(({ text }) => text).join(' […] '),
        fragments: fragments.map(({ text }) => text),
        /** The text directive to each fragment, or `null`. */
        directives: fragments.map(
          (fragment) => directiveHere(fragment.paragraph, ...placeInParagraph(fragment)) ?? null,
        ),
        speaker: speaker.name,
        role,
        /** That the words are a translation, and of what; `null` if they are not. */
        translation: original
          ? quotation.translated(languageName(original.language), original.text !== null)
          : null,
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
        directive: directiveHere(passage.paragraph, ...placeInParagraph(passage)) ?? null,
        /** The claimant as far as it is known, with a capital. */
        attribution: attributionInArticle(claim),
        /** As readers call it. */
        verdict: labelOf(assessment.verdict),
        assessed: assessment.date,
        /** Whether the words of a quote or paragraph that has it are not copied without a warning. */
        isInDoubt: isInDoubt(claim),
        /** The quote that has it. */
        quote: claim.quote?.id ?? null,
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
