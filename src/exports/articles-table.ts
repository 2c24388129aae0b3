import { z } from 'zod'
import { articlesJson, formNames } from './articles-json.ts'
import {
  address,
  identifier,
  identifiers,
  language,
  number,
  oneOf,
  partialDateOrNull,
  text,
  yesOrNo,
} from './fields.ts'
import type { Table } from './table.ts'

/** `/datos/articulos.csv`: a row per paragraph. */
export const articlesTable: Table = {
  schema: z.object({
    article: identifier('Identificador del artículo.'),
    articleTitle: text('Título del artículo.'),
    publisher: text('Quién lo publica.'),
    datePublished: partialDateOrNull(
      'Fecha de publicación, con la precisión conocida; null si no se conoce.',
    ),
    inLanguage: language('Idioma, como etiqueta BCP 47.'),
    number: number('Número del párrafo, desde 1.', 1),
    url: address('Dirección completa del párrafo.'),
    section: identifier('Identificador de la sección.'),
    sectionTitle: text(
      'Título de la sección, nuestro o, si el primer párrafo es un ladillo, del editor.',
    ),
    form: oneOf(Object.values(formNames), 'Qué es en el texto del editor.'),
    promotion: yesOrNo('Si es publicidad del editor.'),
    text: text(
      'Sus palabras exactas en el texto que se anota; si solo se publican los pasajes, estos, con «[…]» donde falta algo.',
    ),
    start: number('Dónde empieza en original.txt, en puntos de código Unicode.'),
    end: number('Dónde acaba: el lugar que sigue al último punto de código.'),
    quotes: identifiers('Identificadores de las citas que hay en él.'),
    claims: identifiers('Identificadores de las afirmaciones que hay en él.'),
    titleStatus: oneOf(
      ['editorial', 'printed'],
      'Si el título del artículo es nuestro (editorial), porque no se conoce el titular, o el del editor (printed).',
    ),
  }),
  primaryKey: ['article', 'number'],
  rows: (corpus) =>
    articlesJson(corpus).flatMap((article) =>
      article.paragraphs.map((paragraph) => ({
        ...paragraph,
        article: article.id,
        articleTitle: article.title,
        titleStatus: article.titleStatus,
        publisher: article.publisher,
        datePublished: article.datePublished,
        inLanguage: article.inLanguage,
        sectionTitle: article.sections.find(({ id }) => id === paragraph.section)?.title,
        quotes: idsOf(paragraph.passages, 'cita'),
        claims: idsOf(paragraph.passages, 'afirmación'),
      })),
    ),
}

/** A quote of several fragments in one paragraph is named once. */
function idsOf(passages: readonly { kind: string; id: string }[], wanted: string): string[] {
  return [...new Set(passages.filter(({ kind }) => kind === wanted).map(({ id }) => id))]
}
