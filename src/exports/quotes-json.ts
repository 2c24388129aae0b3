import { absolute } from './absolute.ts'
import { amendments } from './amendment-record.ts'
import { z } from 'zod'
import type { Corpus, Quote } from '../corpus/corpus.ts'
import { passagePathOf, pathOf } from '../edition/paths.ts'
import {
  address,
  identifier,
  identifiers,
  language,
  number,
  recordOrNull,
  text,
  textOrNull,
  texts,
} from './fields.ts'
import { passageRecord, passages } from './passage-record.ts'

/** A quote as it is published in the data. Fields are added, never renamed. */
export const quoteRecordSchema = z.object({
  id: identifier('Identificador de la cita, el mismo que en las direcciones.'),
  url: address('Dirección completa de la página de la cita.'),
  text: text(
    'Las palabras exactas, sin las comillas que las rodean; entre fragmentos, donde el artículo sigue con su propia voz, «[…]».',
  ),
  fragments: texts('Las palabras exactas de cada fragmento, en el orden del texto.', 1),
  speaker: text('Quién habla.'),
  speakerUrl: address('Dirección completa de la página de quien habla.'),
  role: text('Su cargo, tal como se publicó.'),
  article: identifier('Identificador del artículo.'),
  articleUrl: address('Dirección completa de las palabras dentro del artículo.'),
  paragraph: number('Número del párrafo, desde 1; el de su primer fragmento.', 1),
  themes: identifiers('Identificadores de los temas.', 1),
  speakerId: identifier('Identificador de quien habla, en las entidades.'),
  inLanguage: language('Idioma de las palabras, como etiqueta BCP 47 («es-MX»).'),
  passages,
  reportedBy: text('Quién recoge la cita.'),
  reportedById: identifier('Identificador de quien la recoge, en las entidades.'),
  occasion: textOrNull('Cuándo o ante quién se dijo, tal como se publicó; null si no se dice.'),
  occasionNote: textOrNull('Qué se sabe y qué no de esa ocasión; null si no hay nota.'),
  original: recordOrNull(
    {
      language: language('Idioma en que se dijo, como etiqueta BCP 47.'),
      text: textOrNull('Las palabras en ese idioma; null si no se conocen.'),
      status: text('Si se han visto y dónde.'),
      note: textOrNull('Observaciones; null si no hay.'),
    },
    'Qué se sabe de las palabras antes de traducirse; null si el artículo no es una traducción.',
  ),
  roleOriginal: recordOrNull(
    {
      language: language('Idioma del cargo, como etiqueta BCP 47.'),
      text: textOrNull('El cargo en ese idioma; null si no se conoce.'),
      status: text('Si se ha visto o se ha reconstruido.'),
      note: textOrNull('Observaciones; null si no hay.'),
    },
    'Qué se sabe del cargo antes de traducirse; null si el artículo no es una traducción.',
  ),
  comment: text('Nuestro comentario a la cita.'),
  claims: identifiers('Identificadores de las afirmaciones que se hacen en ella.'),
  sources: identifiers('Identificadores de las fuentes consultadas sobre la cita.'),
  corrected: amendments('quote'),
})

export type QuoteRecord = z.output<typeof quoteRecordSchema>

/** A quote, as in `/datos/citas.json` and in the `index.json` of its page. */
export function quoteRecord(quote: Quote): QuoteRecord {
  const { id, article, fragments, speaker, role, themes, reportedBy } = quote
  return {
    id,
    url: absolute(pathOf('quote', id)),
    text: fragments.map(({ text }) => text).join(' […] '),
    fragments: fragments.map(({ text }) => text),
    speaker: speaker.name,
    speakerUrl: absolute(pathOf('entity', speaker.id)),
    role,
    article: article.id,
    articleUrl: absolute(passagePathOf(article, { kind: 'quote', id })),
    paragraph: fragments[0].paragraph.number,
    themes: themes.map((theme) => theme.id),
    speakerId: speaker.id,
    inLanguage: quote.inLanguage,
    passages: fragments.map(passageRecord),
    reportedBy: reportedBy.name,
    reportedById: reportedBy.id,
    occasion: quote.occasion ?? null,
    occasionNote: quote.occasionNote ?? null,
    original: quote.original ? wordingRecord(quote.original) : null,
    roleOriginal: quote.roleOriginal ? wordingRecord(quote.roleOriginal) : null,
    comment: quote.comment,
    claims: quote.claims.map((claim) => claim.id),
    sources: quote.sources.map((source) => source.id),
    corrected: quote.corrected ?? [],
  }
}

/** Every quote, in the order of the articles. */
export function quotesJson({ quotes }: Pick<Corpus, 'quotes'>): QuoteRecord[] {
  return quotes.map(quoteRecord)
}

function wordingRecord({
  language,
  text,
  status,
  note,
}: NonNullable<Quote['roleOriginal' | 'original']>) {
  return { language, text, status, note: note ?? null }
}
