import type { Absolute } from '../absolute.ts'
import type { BlockContent, RootContent } from 'mdast'
import type { Article, Claim, FollowUp, Paragraph, Source } from '../../corpus/corpus.ts'
import { edition, language } from '../../edition/about.ts'
import { markdownPathOf, passagePathOf } from '../../edition/paths.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate } from '../../text/format-date.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import { heading, link, list, paragraph, type Words } from './blocks.ts'

/** Which words are whose. */
export function whoseWords(publishers: readonly string[]): BlockContent {
  const names = new Intl.ListFormat(language).format(new Set(publishers))
  return paragraph(
    `Lo que va como cita en bloque («>») son palabras de ${names}, exactas según el texto que se anota; todo lo demás es de ${edition.name}.`,
  )
}

/** A paragraph by its number, which leads to it. */
export function placeOf({ article, number }: Paragraph, absolute: Absolute): Words {
  return placeIn(article, number, absolute)
}

export function placeIn(article: Article, number: number, absolute: Absolute): Words {
  return link(`¶ ${number}`, absolute(passagePathOf(article, { kind: 'paragraph', number })))
}

/** The document of an article, by its title. */
export function articleLink({ id, title }: Article, absolute: Absolute): Words {
  return link(title, absolute(markdownPathOf('article', id)))
}

/** What a claim counts as: its verdict, or that it is advertising. */
export function standingOf({ kind, assessment }: Claim): string {
  return kind === 'promoción' ? 'promoción, no una afirmación de hecho' : assessment.verdict
}

/** What a claim is introduced as. */
export function nameOf(claim: Claim): string {
  const standing = standingOf(claim)
  return claim.kind === 'promoción' ? capitalised(standing) : `Afirmación: ${standing}`
}

/** A source, its own title between quotation marks and a title of ours without. */
export function sourceWords({ title, titleIsLiteral, publisher, url }: Source): Words[] {
  const name = titleIsLiteral ? inGuillemets(title) : title
  return [url === null ? name : link(name, url), `, ${publisher}`]
}

/** What happened later, oldest first, with its sources. */
export function followUpBlocks(followUps: readonly FollowUp[]): RootContent[] {
  if (followUps.length === 0) return []
  return [
    heading(2, 'Qué pasó después'),
    list(
      ...followUps.map(({ date, fact, sources }): Words[] => [
        `${capitalised(formatDate(date))}: ${fact} Según: `,
        ...sources.flatMap((source, index) => [
          ...(index > 0 ? ['; '] : []),
          ...sourceWords(source),
        ]),
        '.',
      ]),
    ),
  ]
}

export function sourceBlocks(title: string, sources: readonly Source[]): RootContent[] {
  if (sources.length === 0) return []
  return [heading(2, title), list(...sources.map(sourceWords))]
}
