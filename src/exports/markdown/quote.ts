import { absolute } from '../absolute.ts'
import type { Quote } from '../../corpus/corpus.ts'
import { listTitleOf } from '../../edition/kinds.ts'
import { markdownPathOf, pathOf } from '../../edition/paths.ts'
import { details } from '../../edition/words/details.ts'
import { markdown as words } from '../../edition/words/markdown.ts'
import { notes } from '../../edition/words/notes.ts'
import { passages } from '../../edition/words/passages.ts'
import { quotes } from '../../edition/words/quotes.ts'
import { excerpt } from '../../text/excerpt.ts'
import { publishedOn } from '../../text/format-date.ts'
import { languageName } from '../../text/language-name.ts'
import { asMarkdown, heading, link, list, blockQuotes, type Words } from './blocks.ts'
import {
  articleLink,
  paragraphQuotes,
  placeOf,
  sourceBlocks,
  standingOf,
  whoseWords,
} from './parts.ts'

/** `/citas/<id>/index.md`: the words of a quote, who says them, and where they come from. */
export function quoteMarkdown(quote: Quote): string {
  const { id, article, fragments, speaker, role, claims, comment, sources } = quote
  const { reportedBy, occasion, occasionNote } = quote
  const paragraphs = [...new Set(fragments.map(({ paragraph }) => paragraph))]
  const page = absolute(pathOf('quote', id))
  return asMarkdown([
    heading(1, passages.quoteOf(speaker.name)),
    ...blockQuotes(fragments),
    whoseWords([article.publisher.name]),
    list(
      [words.speaker(speaker.name)],
      [words.role(role)],
      ...(quote.roleOriginal ? [originalRole(quote.roleOriginal)] : []),
      [words.occasion(occasion, occasionNote)],
      [words.reportedBy(reportedBy.name, publishedOn(article.datePublished))],
      originalWording(quote),
      [words.comment(comment)],
      [
        `${words.where} `,
        ...paragraphs.flatMap((paragraph) => [placeOf(paragraph), ' ']),
        `${words.in} `,
        articleLink(article),
      ],
      [`${words.page} `, link(page, page)],
    ),
    heading(2, paragraphs.length > 1 ? words.inParagraphs : details.inParagraph),
    ...paragraphs.flatMap(paragraphQuotes),
    ...(claims.length === 0
      ? []
      : [
          heading(2, quotes.claims),
          list(
            ...claims.map((claim): Words[] => [
              link(
                `«${excerpt(claim.passage.text, 80)}»`,
                absolute(markdownPathOf('claim', claim.id)),
              ),
              `: ${standingOf(claim)}`,
            ]),
          ),
        ]),
    ...sourceBlocks(listTitleOf('source'), sources),
  ])
}

function originalRole({
  language,
  text,
  status,
  note,
}: NonNullable<Quote['roleOriginal']>): Words[] {
  const role = text === null ? notes.notKnown : `«${text}» (${status}).`
  return [`${words.roleIn(languageName(language))} ${[role, note].filter(Boolean).join(' ')}`]
}

function originalWording({ original, article }: Quote): Words[] {
  if (!original) {
    return [words.notTranslated(languageName(article.inLanguage))]
  }
  const { language, text, note } = original
  const wording = text === null ? notes.notKnown : `«${text}».`
  return [
    `${notes.originalIn(languageName(language))} ${[wording, note].filter(Boolean).join(' ')}`,
  ]
}
