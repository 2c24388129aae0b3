import type { Absolute } from '../absolute.ts'
import type { Quote } from '../../corpus/corpus.ts'
import { markdownPathOf, pathOf } from '../../edition/paths.ts'
import { excerpt } from '../../text/excerpt.ts'
import { formatDate } from '../../text/format-date.ts'
import { languageName } from '../../text/language-name.ts'
import { asMarkdown, heading, link, list, printed, printedFragments, type Words } from './blocks.ts'
import { articleLink, placeOf, sourceBlocks, standingOf, whoseWords } from './parts.ts'

/** `/citas/<id>/index.md`: the words of a quote, who says them, and where they come from. */
export function quoteMarkdown(quote: Quote, absolute: Absolute): string {
  const { id, article, fragments, speaker, role, claims, comment, sources } = quote
  const { reportedBy, occasion, occasionNote } = quote
  const paragraphs = [...new Set(fragments.map(({ paragraph }) => paragraph))]
  const page = absolute(pathOf('quote', id))
  return asMarkdown([
    heading(1, `Cita de ${speaker.name}`),
    ...printedFragments(fragments),
    whoseWords([article.publisher.name]),
    list(
      [`Quién lo dice: ${speaker.name}`],
      [`Cargo, como se publicó: «${role}»`],
      ...(quote.roleOriginal ? [originalRole(quote.roleOriginal)] : []),
      [
        'Cuándo y ante quién: ',
        occasion ? `el artículo dice «${occasion}».` : 'el artículo no lo dice.',
        ...(occasionNote ? [` ${occasionNote}`] : []),
      ],
      [`Quién recoge la cita: ${reportedBy.name}, el ${formatDate(article.datePublished)}`],
      originalWording(quote),
      [`Cómo leerla: ${comment}`],
      [
        'Dónde: ',
        ...paragraphs.flatMap((paragraph) => [placeOf(paragraph, absolute), ' ']),
        'de ',
        articleLink(article, absolute),
      ],
      ['Página: ', link(page, page)],
    ),
    heading(2, paragraphs.length > 1 ? 'En sus párrafos' : 'En su párrafo'),
    ...paragraphs.map(({ text }) => printed(text)),
    ...(claims.length === 0
      ? []
      : [
          heading(2, 'Lo que afirma en ella'),
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
    ...sourceBlocks('Fuentes', sources),
  ])
}

function originalRole({
  language,
  text,
  status,
  note,
}: NonNullable<Quote['roleOriginal']>): Words[] {
  const role = text === null ? 'no consta.' : `«${text}» (${status}).`
  return [`Cargo en ${languageName(language)}: ${[role, note].filter(Boolean).join(' ')}`]
}

function originalWording({ original, article }: Quote): Words[] {
  if (!original) {
    const language = languageName(article.inLanguage)
    return [`Traducción: publicada en ${language}; no consta que sea una traducción.`]
  }
  const { language, text, note } = original
  const wording = text === null ? 'no consta.' : `«${text}».`
  return [`Redacción en ${languageName(language)}: ${[wording, note].filter(Boolean).join(' ')}`]
}
