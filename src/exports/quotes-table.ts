import { languageOrNull, textOrNull } from './fields.ts'
import { quoteRecordSchema, quotesJson } from './quotes-json.ts'
import { idOf, placeInArticle, type Table } from './table.ts'

/** `/datos/citas.csv`: a row per quote. */
export const quotesTable: Table = {
  schema: quoteRecordSchema
    .omit({ passages: true, original: true, roleOriginal: true, corrected: true })
    .extend({
      originalLanguage: languageOrNull('Idioma en que se dijo; null si no es una traducción.'),
      originalText: textOrNull('Las palabras en ese idioma; null si no se conocen.'),
    }),
  primaryKey: ['id'],
  foreignKeys: [placeInArticle, idOf('entity', 'speakerId'), idOf('entity', 'reportedById')],
  rows: (corpus) =>
    quotesJson(corpus).map((record) => ({
      ...record,
      originalLanguage: record.original?.language ?? null,
      originalText: record.original?.text ?? null,
    })),
}
