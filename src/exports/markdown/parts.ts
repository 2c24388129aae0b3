import { absolute } from '../absolute.ts'
import type { BlockContent, RootContent } from 'mdast'
import type { Amendment } from '../../corpus/amendments.ts'
import type {
  Article,
  Assessment,
  Claim,
  FollowUp,
  Paragraph,
  Source,
} from '../../corpus/corpus.ts'
import { hasLiteralTitle } from '../../corpus/title-of-source.ts'
import { language } from '../../edition/about.ts'
import { markdownPathOf, passagePathOf } from '../../edition/paths.ts'
import { labelOf } from '../../edition/verdicts.ts'
import { claims } from '../../edition/words/claims.ts'
import { corrections } from '../../edition/words/corrections.ts'
import { markdown as words } from '../../edition/words/markdown.ts'
import { news } from '../../edition/words/news.ts'
import { pictures } from '../../edition/words/pictures.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate } from '../../text/format-date.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import { omission } from '../../text/omission.ts'
import { blockQuote, heading, inBlockQuote, link, list, paragraph, type Words } from './blocks.ts'
import { printedBlock } from './printed-blocks.ts'
import { proseWords } from './prose.ts'

/** Tells the publishers' words from ours. */
export function whoseWords(publishers: readonly string[]): BlockContent {
  const names = new Intl.ListFormat(language).format(new Set(publishers))
  return paragraph(words.whoseWords(names))
}

/** A link to a paragraph, by its number. */
export function placeOf({ article, number }: Pick<Paragraph, 'article' | 'number'>): Words {
  return link(`¶ ${number}`, absolute(passagePathOf(article, { kind: 'paragraph', number })))
}

/** A link to the document of an article, by its title. */
export function articleLink({ id, title }: Article): Words {
  return link(title, absolute(markdownPathOf('article', id)))
}

/** The current verdict of a claim, or that it is advertising. */
export function standingOf({ kind, assessment }: Claim): string {
  return kind === 'promoción' ? words.promotion : verdictOf(assessment)
}

/** A verdict, with the direction in which an imprecise claim is wrong. */
export function verdictOf({ verdict, fault }: Assessment): string {
  return claims.withFault(labelOf(verdict), fault)
}

/** The heading of a claim. */
export function nameOf(claim: Claim): string {
  const standing = standingOf(claim)
  return claim.kind === 'promoción' ? capitalised(standing) : words.claim(standing)
}

/** The right words beside those of the claim, where it is wrong in some. */
export function correctionBlocks({ correction }: Assessment): RootContent[] {
  return correction ? [paragraph(claims.correction(correction.of, correction.to))] : []
}

/** What was corrected where it stood, with what it said before and why. */
export function amendmentWords({ date, field, source, was, why }: Amendment): string {
  const what = corrections.amended(field, source?.title)
  return `${corrections.amendedOn(formatDate(date), what)} ${corrections.was(was)} ${why}`
}

/** The words of a paragraph in their form; with “[…]” outside the block quotations where some are left out. */
export function paragraphQuotes(printed: Paragraph): BlockContent[] {
  const { text, article } = printed
  if (article.reproduction === 'whole') return [inBlockQuote(printedBlock(printed))]
  return text
    .split(omission)
    .map((piece) => piece.trim())
    .flatMap((piece, index) => [
      ...(index > 0 ? [paragraph(omission)] : []),
      ...(piece === '' ? [] : [blockQuote(piece)]),
    ])
}

/** A source: the document's own title in quotation marks, any other without. */
export function sourceWords(source: Source): Words[] {
  const { title, publisher, url } = source
  const name = hasLiteralTitle(source) ? inGuillemets(title) : title
  return [url === null ? name : link(name, url), `, ${publisher}`]
}

/** The follow-ups with their sources, oldest first. */
export function followUpBlocks(followUps: readonly FollowUp[]): RootContent[] {
  if (followUps.length === 0) return []
  return [
    heading(2, pictures.timeline.title),
    list(
      ...followUps.map(({ date, direction, fact, factLinks, sources }): Words[] => [
        `${capitalised(formatDate(date))} (${direction}): `,
        ...proseWords(fact, factLinks),
        ` ${news.accordingTo} `,
        ...inARow(sources),
        '.',
      ]),
    ),
  ]
}

/** Sources within a sentence. */
export function inARow(sources: readonly Source[]): Words[] {
  return sources.flatMap((source, index) => [...(index > 0 ? ['; '] : []), ...sourceWords(source)])
}

export function sourceBlocks(title: string, sources: readonly Source[]): RootContent[] {
  if (sources.length === 0) return []
  return [heading(2, title), list(...sources.map(sourceWords))]
}
