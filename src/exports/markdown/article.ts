import { absolute } from '../absolute.ts'
import type { RootContent } from 'mdast'
import type { Article, Claim, Paragraph, Quote } from '../../corpus/corpus.ts'
import { bylineOf } from '../../corpus/author.ts'
import { withNote } from '../../corpus/notes.ts'
import { titlesOfSections } from '../../corpus/titles-of-sections.ts'
import { revisionRows } from '../../edition/closed-lists.ts'
import { markdownPathOf, pathOf } from '../../edition/paths.ts'
import { article as articleWords } from '../../edition/words/article.ts'
import { markdown as words } from '../../edition/words/markdown.ts'
import { news } from '../../edition/words/news.ts'
import { notes } from '../../edition/words/notes.ts'
import { passages } from '../../edition/words/passages.ts'
import { revisions } from '../../edition/words/revisions.ts'
import { quotation } from '../../edition/words/quotation.ts'
import { sources } from '../../edition/words/sources.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate, publishedOn } from '../../text/format-date.ts'
import { languageName } from '../../text/language-name.ts'
import {
  asMarkdown,
  heading,
  link,
  list,
  paragraph,
  blockQuote,
  blockQuotes,
  strong,
  type Words,
} from './blocks.ts'
import { correctionBlocks, inARow, nameOf, paragraphQuotes, placeOf, whoseWords } from './parts.ts'
import { proseBlocks } from './prose.ts'

/**
 * `/articulos/<id>/index.md`: the article word for word, each paragraph of the publisher's as a
 * block quotation, under headings that are marked as ours; then the notes.
 */
export function articleMarkdown(article: Article): string {
  const { id, title, titleStatus, publisher, datePublished, datePublishedNote } = article
  const { inLanguage, url, printed, authorNote, interest, bottomLine, reproduction, unverified } =
    article
  const { availability } = article.source
  const page = absolute(pathOf('article', id))
  return asMarkdown([
    heading(1, title),
    paragraph(
      words.published(publisher.name, publishedOn(datePublished), languageName(inLanguage)),
      ...(url === null
        ? [`. ${articleWords.withoutPage}.`]
        : [' (', link(passages.publishersPage, url), ').']),
      ...(printed ? [` ${articleWords.printed(printed)}.`] : []),
      ...(url === null && availability !== undefined
        ? [` ${sources.availability(availability)}`]
        : []),
      ` ${quotation.annotatedEdition} `,
      link(page, page),
    ),
    paragraph(
      [
        titleStatus === 'editorial' && articleWords.titleIsOurs,
        reproduction === 'passages' &&
          articleWords.reproduction.passages(titlesOfSections(article)),
        reproduction === 'passages' && url !== null && articleWords.wholeOnPage,
        words.signature(bylineOf(article)),
        authorNote,
        datePublishedNote && words.aboutDate(datePublishedNote),
        words.interest(interest),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    whoseWords([publisher.name]),
    ...(bottomLine === undefined
      ? []
      : [paragraph(strong(articleWords.bottomLine), `. ${bottomLine}`)]),
    ...article.sections.flatMap(({ title, isPrinted, paragraphs }) => [
      ...(isPrinted ? [] : [heading(2, words.sectionTitle(title))]),
      ...paragraphs.flatMap(paragraphBlocks),
    ]),
    ...figureBlocks(article, article.paragraphs.length),
    heading(2, words.notes),
    ...article.paragraphs
      .flatMap(({ passages }) => withNote(passages))
      .flatMap((passage) =>
        passage.kind === 'quote' ? quoteNote(passage.quote) : claimNote(passage.claim),
      ),
    ...omissionBlocks(article),
    ...differenceBlocks(article),
    ...revisionBlocks(article),
    ...(unverified.length === 0
      ? []
      : [heading(2, articleWords.unverified), list(...unverified.map((sentence) => [sentence]))]),
  ])
}

/** What the article leaves out, with the sources that tell it. */
function omissionBlocks({ omissions }: Article): RootContent[] {
  if (omissions.length === 0) return []
  return [
    heading(2, articleWords.omissions),
    list(
      ...omissions.map(({ says, sources }) => [
        `${says} ${news.accordingTo} `,
        ...inARow(sources),
        '.',
      ]),
    ),
  ]
}

/** The differences between the text and the original, and errors that it repeats. */
function differenceBlocks(article: Article): RootContent[] {
  if (article.differences.length === 0) return []
  return [
    heading(2, articleWords.differences),
    list(
      ...article.differences.map(
        ({ paragraph: number, printed, original, kind, note }): Words[] => {
          const before =
            original === null
              ? articleWords.originalNotKnown
              : original === printed
                ? articleWords.sameInOriginal
                : `${articleWords.inOriginal}, «${original}»`
          return [
            placeOf({ article, number }),
            `: «${printed}»; ${before}. ${capitalised(kind)}. ${note}`,
          ]
        },
      ),
    ),
  ]
}

/** What the publisher changed, and all that the paragraphs said before. */
function revisionBlocks(article: Article): RootContent[] {
  if (article.revisions.length === 0) return []
  const isWhole = article.reproduction === 'whole'
  return [
    heading(2, revisions.title),
    paragraph(isWhole ? revisions.leadInPlainText : revisions.leadOfPassages),
    list(
      ...article.revisions.flatMap(({ date, changes }) =>
        changes.map(({ kinds, paragraphs, before, quotes, claims }): Words[] => {
          const said = isWhole
            ? before.map(({ text }) => text)
            : [...quotes, ...claims].map(({ words }) => words)
          return [
            ...paragraphs.flatMap(({ number }) => [placeOf({ article, number }), '. ']),
            `${kinds.map((kind) => revisionRows[kind].says).join('. ')}. ${revisions.seenOn(formatDate(date))}`,
            ...said.map((text) => ` ${revisions.said} «${text.replaceAll(/[\n\t]/g, ' / ')}»`),
          ]
        }),
      ),
    ),
  ]
}

function paragraphBlocks(of: Paragraph): RootContent[] {
  const place = placeOf(of)
  return [
    ...figureBlocks(of.article, of.number - 1),
    of.promotion ? paragraph(place, `, ${words.promotedParagraph}`) : paragraph(place),
    ...paragraphQuotes(of),
  ]
}

/** The images that stand behind so many paragraphs: what they show. */
function figureBlocks({ figures }: Article, after: number): RootContent[] {
  return figures
    .filter((figure) => figure.after === after)
    .map(({ alt }) => paragraph(`${passages.figure} ${alt}.`))
}

function quoteNote(quote: Quote): RootContent[] {
  const { id, fragments, speaker, role, comment } = quote
  return [
    heading(3, passages.quoteOf(speaker.name)),
    ...blockQuotes(fragments),
    paragraph(
      placeOf(fragments[0].paragraph),
      `. ${words.role(role)}. ${comment} `,
      link(words.quoteRecord, absolute(markdownPathOf('quote', id))),
      '.',
    ),
  ]
}

function claimNote(claim: Claim): RootContent[] {
  const { id, passage, claimant, kind, assessment, explanation, explanationLinks } = claim
  return [
    heading(3, nameOf(claim)),
    blockQuote(passage.text),
    paragraph(assessment.reason),
    ...correctionBlocks(assessment),
    ...proseBlocks(explanation, explanationLinks),
    paragraph(
      placeOf(passage.paragraph),
      `. ${notes.claimedBy(claimant.name, kind)} ${notes.assessed(formatDate(assessment.date))} `,
      link(words.claimRecord, absolute(markdownPathOf('claim', id))),
      '.',
    ),
  ]
}
