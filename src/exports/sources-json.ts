import { absolute } from './absolute.ts'
import { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { pathOf } from '../edition/paths.ts'
import { usesOfSource } from '../corpus/uses-of-source.ts'
import {
  seenRows,
  sourceClasses,
  sourceClassRows,
  titleStatusRows,
} from '../edition/closed-lists.ts'
import { dayOfCopy } from '../corpus/archived-copy.ts'
import { hasLiteralTitle } from '../corpus/title-of-source.ts'
import { sourceTypes } from '../schemas/values.ts'
import { capitalised } from '../text/capitalised.ts'
import {
  address,
  addressOrNull,
  dateOrNull,
  identifier,
  identifiers,
  language,
  oneOf,
  partialDateOrNull,
  text,
  textOrNull,
  wordOf,
  yesOrNo,
} from './fields.ts'

/** A source as it is published in the data. Fields are added, never renamed. */
export const sourceRecordSchema = z.object({
  id: identifier('Identificador de la fuente.'),
  url: address('Dirección completa de su ficha en la bibliografía de esta edición.'),
  type: oneOf(sourceTypes, 'Tipo de documento, con los términos de CSL 1.0.2.'),
  title: text('Título.'),
  titleIsLiteral: yesOrNo(
    'Si el título es el del documento; si no, es una descripción nuestra o se dedujo de la dirección.',
  ),
  titleStatus: wordOf(titleStatusRows, 'De quién es el título.'),
  publisher: text('Quién lo publica.'),
  class: oneOf(
    sourceClasses,
    sourceClasses
      .map((name) => `${capitalised(name)}: ${sourceClassRows[name].meaning}.`)
      .join(' '),
  ),
  seen: wordOf(seenRows, 'Cómo se leyó, que es cosa distinta de la clase.'),
  through: textOrNull(
    'El otro documento en que se leyó, si se vio en una reproducción o en un resumen; null si no.',
  ),
  language: language('Idioma del documento (BCP 47).'),
  documentUrl: addressOrNull('Dirección del documento; null si no se conoce.'),
  consultedUrl: addressOrNull(
    'Dirección de la reproducción que se leyó en su lugar; null si no la hay.',
  ),
  archivedUrl: addressOrNull(
    'Dirección de una copia que no cambia, como el archivo en un commit; null si no se conoce.',
  ),
  archivedOn: dateOrNull('De qué día es esa copia; null si no consta.'),
  availability: textOrNull('Dónde se puede encontrar, si no tiene dirección; null si la tiene.'),
  issued: partialDateOrNull(
    'Cuándo se publicó, con la precisión conocida: año, mes o día; null si no se conoce.',
  ),
  fact: text('Qué dice que importe aquí, con nuestras palabras.'),
  consulted: text('Qué copia se vio y cuánto de ella.'),
  claims: identifiers('Identificadores de las afirmaciones cuyas valoraciones la citan.'),
  quotes: identifiers('Identificadores de las citas que la citan.'),
  entities: identifiers('Identificadores de las entidades que la citan.'),
  themes: identifiers('Identificadores de los temas cuya introducción la cita.'),
  followUps: identifiers('Identificadores de los hechos posteriores que se apoyan en ella.'),
  licences: identifiers(
    'Identificadores de las familias de modelos cuyas licencias se documentan con ella.',
  ),
  articles: identifiers(
    'Identificadores de los artículos de los que es la edición anotada u otra conocida, o que la citan en su ficha.',
  ),
})

/** The bibliography, with the uses of each source: `/datos/fuentes.json`. */
export function sourcesJson(
  corpus: Corpus,
  sources = corpus.sources,
): z.output<typeof sourceRecordSchema>[] {
  return sources.map((source) => {
    const { id, type, title, titleStatus, publisher, seen, issued, fact, consulted } = source
    const uses = usesOfSource(corpus, source)
    return {
      id,
      url: absolute(pathOf('source', id)),
      type,
      title,
      titleIsLiteral: hasLiteralTitle(source),
      titleStatus,
      publisher,
      class: source.class,
      seen,
      through: source.through ?? null,
      language: source.language,
      documentUrl: source.url,
      consultedUrl: source.consultedUrl ?? null,
      archivedUrl: source.archived ?? null,
      archivedOn: dayOfCopy(source) ?? null,
      availability: source.availability ?? null,
      issued,
      fact,
      consulted,
      claims: uses.claims.map((claim) => claim.id),
      quotes: uses.quotes.map((quote) => quote.id),
      entities: uses.entities.map((entity) => entity.id),
      themes: uses.themes.map((theme) => theme.id),
      followUps: uses.followUps.map((followUp) => followUp.id),
      licences: uses.licences.map((family) => family.id),
      articles: uses.articles.map((article) => article.id),
    }
  })
}
