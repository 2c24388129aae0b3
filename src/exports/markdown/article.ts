import type { Absolute } from '../absolute.ts'
import type { RootContent } from 'mdast'
import type { Article, Claim, Paragraph, Quote } from '../../corpus/corpus.ts'
import { edition } from '../../edition/about.ts'
import { withNote } from '../../corpus/notes.ts'
import { markdownPathOf, pathOf } from '../../edition/paths.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate } from '../../text/format-date.ts'
import { languageName } from '../../text/language-name.ts'
import {
  asMarkdown,
  heading,
  link,
  list,
  paragraph,
  printed,
  printedFragments,
  prose,
  type Words,
} from './blocks.ts'
import { nameOf, placeIn, placeOf, whoseWords } from './parts.ts'

/**
 * `/articulos/<id>/index.md`: the article word for word, a block quotation per paragraph of the
 * publisher's, under headings that say whose they are; after it, the notes.
 */
export function articleMarkdown(article: Article, absolute: Absolute): string {
  const { id, title, titleStatus, publisher, datePublished, datePublishedNote } = article
  const { inLanguage, url, author, authorNote, interest, unverified } = article
  const page = absolute(pathOf('article', id))
  return asMarkdown([
    heading(1, title),
    paragraph(
      `Publicado por ${publisher.name} el ${formatDate(datePublished)}, en ${languageName(inLanguage)} (`,
      link('página del editor', url),
      `). Edición anotada de ${edition.name}: `,
      link(page, page),
    ),
    paragraph(
      [
        titleStatus === 'editorial' && 'El título es de esta edición, no del editor.',
        `Firma: ${author ?? 'no consta'}.`,
        authorNote,
        datePublishedNote && `Sobre la fecha: ${datePublishedNote}`,
        `Interés del editor: ${interest}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    whoseWords([publisher.name]),
    ...article.sections.flatMap(({ title, paragraphs }) => [
      heading(2, `${title} (título de ${edition.name})`),
      ...paragraphs.flatMap((paragraph) => paragraphBlocks(paragraph, absolute)),
    ]),
    heading(2, `Notas de ${edition.name}`),
    ...article.paragraphs
      .flatMap(({ passages }) => withNote(passages))
      .flatMap((passage) =>
        passage.kind === 'quote'
          ? quoteNote(passage.quote, absolute)
          : claimNote(passage.claim, absolute),
      ),
    ...differenceBlocks(article, absolute),
    ...(unverified.length === 0
      ? []
      : [heading(2, 'Qué sigue sin verificar'), list(...unverified.map((sentence) => [sentence]))]),
  ])
}

/** Where the text departs from the original, or repeats an error of it. */
function differenceBlocks(article: Article, absolute: Absolute): RootContent[] {
  if (article.differences.length === 0) return []
  return [
    heading(2, 'Diferencias con el original y errores heredados'),
    list(
      ...article.differences.map(
        ({ paragraph: number, printed, original, kind, note }): Words[] => {
          const before =
            original === null
              ? 'su redacción original no consta'
              : original === printed
                ? 'igual en el original'
                : `en el original, «${original}»`
          return [
            placeIn(article, number, absolute),
            `: «${printed}»; ${before}. ${capitalised(kind)}. ${note}`,
          ]
        },
      ),
    ),
  ]
}

function paragraphBlocks(of: Paragraph, absolute: Absolute): RootContent[] {
  const place = placeOf(of, absolute)
  return [
    of.promotion
      ? paragraph(place, ', promoción: párrafo publicitario del editor')
      : paragraph(place),
    printed(of.text),
  ]
}

function quoteNote(quote: Quote, absolute: Absolute): RootContent[] {
  const { id, fragments, speaker, role, comment } = quote
  return [
    heading(3, `Cita de ${speaker.name}`),
    ...printedFragments(fragments),
    paragraph(
      placeOf(fragments[0].paragraph, absolute),
      `. Cargo, como se publicó: «${role}». ${comment} `,
      link('Ficha de la cita', absolute(markdownPathOf('quote', id))),
      '.',
    ),
  ]
}

function claimNote(claim: Claim, absolute: Absolute): RootContent[] {
  const { id, passage, claimant, kind, assessment, explanation } = claim
  return [
    heading(3, nameOf(claim)),
    printed(passage.text),
    paragraph(assessment.reason),
    ...prose(explanation),
    paragraph(
      placeOf(passage.paragraph, absolute),
      `. Quién lo afirma: ${claimant.name} (${kind}). Valorada el ${formatDate(assessment.date)}. `,
      link('Ficha, con la evidencia', absolute(markdownPathOf('claim', id))),
      '.',
    ),
  ]
}
