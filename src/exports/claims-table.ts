import { claimRecordSchema, claimsJson } from './claims-json.ts'
import { date, identifiers, number, text, textOrNull } from './fields.ts'
import { longestGist } from '../schemas/values.ts'
import { idOf, placeInArticle, type Table } from './table.ts'

/** `/datos/afirmaciones.csv`: a row per claim, with its current verdict. */
export const claimsTable: Table = {
  schema: claimRecordSchema
    .omit({ passages: true, assessments: true, followUps: true, corrected: true })
    .extend({
      date: date('Fecha de la valoración vigente.'),
      reason: text('La razón del veredicto vigente.'),
      gist: textOrNull('La razón en una frase; null si no se indica.', longestGist),
      sources: identifiers('Identificadores de las fuentes de la valoración vigente.'),
      assessmentCount: number('Cuántas valoraciones ha tenido, la vigente incluida.', 1),
      followUps: identifiers('Identificadores de los hechos posteriores que la afectan.'),
      start: number('Dónde empieza en original.txt, en puntos de código Unicode.'),
      end: number('Dónde acaba: el lugar que sigue al último punto de código.'),
      change: textOrNull(
        'Qué cambia en la valoración vigente respecto a la anterior, y por qué; null si no hay otra.',
      ),
      correctionOf: textOrNull('Palabras de la afirmación que se corrigen; null si no se indica.'),
      correctionTo: textOrNull('Lo que consta en su lugar.'),
    }),
  primaryKey: ['id'],
  foreignKeys: [placeInArticle, idOf('quote', 'quote')],
  rows: (corpus) =>
    claimsJson(corpus).map((record) => {
      const { assessments, passages, followUps } = record
      const [standing] = assessments
      const [passage] = passages
      return {
        ...record,
        date: standing?.date,
        reason: standing?.reason,
        gist: standing?.gist,
        sources: standing?.evidence.map(({ source }) => source),
        assessmentCount: assessments.length,
        followUps: followUps.map(({ id }) => id),
        start: passage?.start,
        end: passage?.end,
        change: standing?.change,
        correctionOf: standing?.correction?.of,
        correctionTo: standing?.correction?.to,
      }
    }),
}
