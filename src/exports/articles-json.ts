import { absolute } from './absolute.ts'
import { amendments } from './amendment-record.ts'
import { z } from 'zod'
import type { Form } from '../annotations/annotation.ts'
import { bylineOf } from '../corpus/author.ts'
import type { Article, Author, Corpus, Paragraph } from '../corpus/corpus.ts'
import { anchoredIn } from '../corpus/notes.ts'
import { placeOfParagraph, placeOfPassage } from '../corpus/place-in-original.ts'
import { originalFilePathOf, passagePathOf, pathOf, savedFileOf } from '../edition/paths.ts'
import { revisionRows } from '../edition/closed-lists.ts'
import { reproductions } from '../schemas/values.ts'
import { countCodePoints } from '../text/count-code-points.ts'
import { familyWithParticle } from '../text/personal-name.ts'
import {
  address,
  addressOrNull,
  date,
  identifier,
  identifierOrNull,
  identifiers,
  language,
  languageOrNull,
  number,
  numbers,
  oneOf,
  partialDateOrNull,
  recordOrNull,
  records,
  text,
  textOrNull,
  texts,
  wordsFrom,
  yesOrNo,
} from './fields.ts'

/** The kinds of passages, in the words of the data. */
const passageKinds = { quote: 'cita', claim: 'afirmación' } as const

const codePoints = 'en puntos de código Unicode desde el comienzo de original.txt (el primero es 0)'

/** How the data call what a paragraph is in the publisher's text. */
export const formNames = {
  paragraph: 'párrafo',
  subhead: 'ladillo',
  item: 'elemento de lista',
  table: 'tabla',
  caption: 'pie de imagen',
  footnote: 'nota al pie',
  'footnote-part': 'nota al pie',
} as const satisfies Record<Form['kind'], string>

/** An article as it is published in the data. Fields are added, never renamed. */
export const articleRecordSchema = z.object({
  id: identifier('Identificador del artículo, el mismo que en las direcciones.'),
  url: address('Dirección completa de la edición anotada.'),
  title: text('Título.'),
  titleStatus: oneOf(
    ['editorial', 'printed'],
    'printed: es el titular del editor. editorial: es nuestro, porque no se conoce el titular.',
  ),
  summary: text('De qué trata, con nuestras palabras.'),
  inLanguage: language('Idioma, como etiqueta BCP 47 («es-MX»).'),
  originalLanguage: languageOrNull('Idioma del que se tradujo; null si no es una traducción.'),
  publisher: text('Quién lo publica.'),
  publisherId: identifier('Identificador de quien lo publica, en las entidades.'),
  author: textOrNull('Los nombres de quienes lo firman, en una frase; null si no consta ninguno.'),
  authorNote: textOrNull('Qué se sabe y qué no de la firma; null si no hay nota.'),
  authors: records(
    {
      name: text('El nombre completo, tal como se lee.'),
      kind: oneOf(['persona', 'institución'], 'Qué es.'),
      given: textOrNull('El nombre de pila; null si no es una persona o solo tiene un nombre.'),
      family: textOrNull(
        'Los apellidos, con «de la» y similares, o el único nombre; null si no es una persona.',
      ),
      suffix: textOrNull('Lo que sigue al nombre («hijo», «III»); null si no hay nada.'),
      entity: identifierOrNull('Identificador en las entidades; null si no está en ellas.'),
    },
    'Quienes lo firman, en su orden; vacía si no consta ninguno.',
  ),
  datePublished: partialDateOrNull(
    'Fecha de publicación, con la precisión conocida: año, mes o día; null si no se conoce.',
  ),
  datePublishedNote: textOrNull('De dónde sale la fecha; null si no hay nota.'),
  isBasedOn: addressOrNull('Dirección de la página del editor; null si no tiene.'),
  printed: recordOrNull(
    {
      in: text('La publicación.'),
      volume: textOrNull('El volumen; null si no se indica.'),
      issue: textOrNull('El número; null si no se indica.'),
      pages: textOrNull('Las páginas; null si no se indican.'),
    },
    'Dónde está impreso; null si no consta que lo esté.',
  ),
  source: identifier('Identificador de la ficha de la edición anotada, en las fuentes.'),
  reproduction: oneOf(
    reproductions,
    'whole: se publica el texto entero. passages: se publican solo sus pasajes marcados; el texto entero, en el que cuentan las posiciones, está en la página del editor.',
  ),
  originalUrl: address(
    'Dirección completa del texto que se anota, en original.txt (UTF-8), si se publica entero.',
  ),
  savedUrl: address(
    'Dirección completa del artículo con todas sus notas en un solo archivo HTML, para guardar.',
  ),
  bookUrl: address('Dirección completa de lo mismo como libro electrónico (EPUB).'),
  originalLength: number('Longitud de original.txt en puntos de código Unicode.'),
  interest: text('Qué interés tiene el editor en lo que publica.'),
  bottomLine: textOrNull('Qué se sostiene y qué no, en dos frases; null si no se indica.'),
  omissions: records(
    {
      says: text('Qué no cuenta el artículo.'),
      sources: identifiers('Identificadores de las fuentes.', 1),
    },
    'Lo que el artículo deja fuera y un lector querría saber.',
  ),
  unverified: texts(
    'Qué queda por averiguar; también, qué párrafos no se han podido comparar con la página del editor.',
  ),
  editions: records(
    {
      inLanguage: language('Idioma de la edición, como etiqueta BCP 47.'),
      url: address('Dirección de la edición.'),
      seen: text('Qué parte de ella se ha visto.'),
      source: identifier('Identificador de su ficha, en las fuentes.'),
    },
    'Las ediciones conocidas del mismo texto.',
  ),
  differences: records(
    {
      paragraph: number('Número del párrafo, desde 1.', 1),
      printed: text('Cómo dice esta edición.'),
      original: textOrNull('Cómo dice la otra; null si no se ha visto.'),
      kind: text('De qué clase es la diferencia.'),
      note: text('En qué consiste.'),
    },
    'Dónde se aparta esta edición de otra, o repite un error suyo.',
  ),
  revisions: records(
    {
      date: date('Día en que esta edición vio el cambio.'),
      changes: records(
        {
          kinds: wordsFrom(revisionRows, 'Qué hizo el editor.'),
          paragraphs: numbers('Números que tienen hoy sus párrafos; ninguno si se quitaron.', 1, 0),
          before: records(
            {
              paragraph: number('El número que tenía.', 1),
              text: text(
                'Todo lo que decía; «[…]» si de este artículo solo se publican los pasajes. Los versos y las filas van en líneas.',
              ),
            },
            'Los párrafos como eran; ninguno si se añadieron.',
          ),
          quotes: records(
            { id: identifier('Identificador.'), words: text('Las palabras que tenía.') },
            'Las citas cuyas palabras cambiaron.',
          ),
          claims: records(
            { id: identifier('Identificador.'), words: text('Las palabras que tenía.') },
            'Las afirmaciones cuyas palabras cambiaron.',
          ),
        },
        'Cada cambio.',
        1,
      ),
    },
    'Lo que el editor ha cambiado en su texto desde que está aquí, lo último primero.',
  ),
  sections: records(
    {
      id: identifier('Identificador de la sección, que es también su ancla en la página.'),
      url: address('Dirección completa de la sección.'),
      title: text('Título de la sección.'),
      titleStatus: oneOf(
        ['editorial', 'printed'],
        'Si el título es nuestro (editorial) o un ladillo del editor (printed), que es entonces el primer párrafo.',
      ),
      paragraphs: numbers('Números de sus párrafos, desde 1.', 1),
    },
    'Las secciones en que dividimos el texto.',
    1,
  ),
  paragraphs: records(
    {
      number: number('Número del párrafo, desde 1, en el orden del editor.', 1),
      url: address('Dirección completa del párrafo.'),
      section: identifier('Identificador de su sección.'),
      form: oneOf(Object.values(formNames), 'Qué es en el texto del editor.'),
      quoted: yesOrNo('Si está dentro de una cita en bloque.'),
      text: text(
        'Sus palabras exactas en el texto que se anota, con un salto de línea entre versos o filas y un tabulador entre celdas; si solo se publican los pasajes, estos, con «[…]» donde falta algo.',
      ),
      start: number(`Dónde empieza, ${codePoints}.`),
      end: number('Dónde acaba: el lugar que sigue al último punto de código.'),
      collated: yesOrNo('Si se ha comparado con una copia de la página del editor.'),
      promotion: yesOrNo('Si es publicidad del editor y no parte de lo que sostiene el artículo.'),
      passages: records(
        {
          kind: oneOf(['cita', 'afirmación'], 'Qué es.'),
          id: identifier('Identificador de la cita o de la afirmación.'),
          fragment: number('Qué fragmento de la cita es, desde 1; en una afirmación, 1.', 1),
          url: address('Dirección completa del pasaje.'),
          text: text('Las palabras exactas; las de una cita, sin las comillas que las rodean.'),
          start: number(`Dónde empieza, ${codePoints}.`),
          end: number('Dónde acaba: el lugar que sigue al último punto de código.'),
        },
        'Las citas y las afirmaciones que hay en él, en el orden del texto.',
      ),
    },
    'El texto que se anota, párrafo a párrafo.',
    1,
  ),
  figures: records(
    {
      alt: text('Qué se ve en ella.'),
      after: number('Cuántos párrafos la preceden.'),
    },
    'Las imágenes que publicó el editor.',
  ),
  corrected: amendments('article'),
})

/** Every article with its text and its marked passages, newest first: `/datos/articulos.json`. */
export function articlesJson({
  articles,
}: Pick<Corpus, 'articles'>): z.output<typeof articleRecordSchema>[] {
  return articles.map((article) => ({
    id: article.id,
    url: absolute(pathOf('article', article.id)),
    title: article.title,
    titleStatus: article.titleStatus,
    summary: article.summary,
    inLanguage: article.inLanguage,
    originalLanguage: article.originalLanguage ?? null,
    publisher: article.publisher.name,
    publisherId: article.publisher.id,
    author: article.authors.length > 0 ? bylineOf(article) : null,
    authors: article.authors.map(authorRecord),
    authorNote: article.authorNote ?? null,
    datePublished: article.datePublished,
    datePublishedNote: article.datePublishedNote ?? null,
    isBasedOn: article.url,
    printed: article.printed
      ? {
          in: article.printed.in ?? article.publisher.name,
          volume: article.printed.volume ?? null,
          issue: article.printed.issue ?? null,
          pages: article.printed.pages ?? null,
        }
      : null,
    source: article.source.id,
    reproduction: article.reproduction,
    originalUrl: absolute(originalFilePathOf(article.id)),
    savedUrl: absolute(savedFileOf(article, 'html')),
    bookUrl: absolute(savedFileOf(article, 'epub')),
    originalLength: countCodePoints(article.original),
    interest: article.interest,
    bottomLine: article.bottomLine ?? null,
    omissions: article.omissions.map(({ says, sources }) => ({
      says,
      sources: sources.map(({ id }) => id),
    })),
    unverified: article.unverified,
    editions: article.editions.map(({ inLanguage, url, seen, source }) => ({
      inLanguage,
      url,
      seen,
      source: source.id,
    })),
    differences: article.differences,
    revisions: article.revisions.map(({ date, changes }) => ({
      date,
      changes: changes.map(({ kinds, paragraphs, before, quotes, claims }) => ({
        kinds,
        paragraphs: paragraphs.map(({ number }) => number),
        before: before.map(({ number, text }) => ({ paragraph: number, text })),
        quotes,
        claims,
      })),
    })),
    sections: article.sections.map(({ id, title, isPrinted, paragraphs }) => ({
      id,
      url: absolute(passagePathOf(article, { kind: 'section', id })),
      title,
      titleStatus: isPrinted ? 'printed' : 'editorial',
      paragraphs: paragraphs.map(({ number }) => number),
    })),
    paragraphs: article.paragraphs.map((paragraph) => paragraphRecord(article, paragraph)),
    figures: article.figures.map(({ alt, after }) => ({ alt, after })),
    corrected: article.corrected ?? [],
  }))
}

function authorRecord({ name, personal, entity }: Author) {
  return {
    name,
    kind: personal ? ('persona' as const) : ('institución' as const),
    given: personal?.given ?? null,
    family: personal ? familyWithParticle(personal) : null,
    suffix: personal?.suffix ?? null,
    entity: entity?.id ?? null,
  }
}

function paragraphRecord(article: Article, paragraph: Paragraph) {
  const { number, section, form, isQuoted, text, isCollated, promotion, passages } = paragraph
  return {
    number,
    url: absolute(passagePathOf(article, { kind: 'paragraph', number })),
    section: section.id,
    form: formNames[form.kind],
    quoted: isQuoted,
    text,
    ...placeOfParagraph(paragraph),
    collated: isCollated,
    promotion,
    passages: passages.map((passage) => {
      const anchor = anchoredIn(passage)
      return {
        kind: passageKinds[passage.kind],
        id: anchor.id,
        fragment: passage.kind === 'quote' ? passage.fragment : 1,
        url: absolute(passagePathOf(article, anchor)),
        text: passage.text,
        ...placeOfPassage(passage),
      }
    }),
  }
}
