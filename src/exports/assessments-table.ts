import { z } from 'zod'
import { byId } from '../corpus/find.ts'
import { bearingRows, claimKindRows, faultRows } from '../edition/closed-lists.ts'
import { verdictRows } from '../edition/verdicts.ts'
import { longestGist } from '../schemas/values.ts'
import { claimsJson } from './claims-json.ts'
import {
  address,
  addressOrNull,
  date,
  identifier,
  identifierOrNull,
  text,
  textOrNull,
  wordOf,
  wordOfOrNull,
} from './fields.ts'
import { idOf, type Table } from './table.ts'

/**
 * `/datos/valoraciones.csv`: the log of verdicts with its evidence, a row per source of each
 * assessment. An assessment without evidence has one row, its last cells empty.
 */
export const assessmentsTable: Table = {
  schema: z.object({
    claim: identifier('Identificador de la afirmación.'),
    claimUrl: address('Dirección completa de la página de la afirmación.'),
    claimText: text('Las palabras exactas del artículo.'),
    date: date('Fecha en que la valoración se incorporó a esta edición.'),
    verdict: wordOf(verdictRows, 'El veredicto de esa fecha.'),
    reason: text('La razón del veredicto.'),
    gist: textOrNull('La razón en una frase; null si no se indica.', longestGist),
    source: identifierOrNull(
      'Identificador de la fuente; null si la valoración no tiene evidencia.',
    ),
    sourceTitle: textOrNull('Título de la fuente.'),
    sourceUrl: addressOrNull('Dirección completa de la ficha de la fuente.'),
    bearing: wordOfOrNull(bearingRows, 'En qué sentido pesa.'),
    contributes: textOrNull('Qué aporta a esta valoración.'),
    kind: wordOf(claimKindRows, 'Qué es la afirmación.'),
    change: textOrNull(
      'Qué cambia respecto a la valoración anterior, y por qué; null en la primera.',
    ),
    fault: wordOfOrNull(
      faultRows,
      'De qué lado falla la afirmación; null si no es imprecisa o no se indica.',
    ),
    correctionOf: textOrNull('Palabras de la afirmación que se corrigen; null si no se indica.'),
    correctionTo: textOrNull('Lo que consta en su lugar.'),
  }),
  foreignKeys: [idOf('claim', 'claim'), idOf('source', 'source')],
  rows: (corpus) =>
    claimsJson(corpus).flatMap(({ id, url, text, kind, assessments }) =>
      assessments.flatMap(({ evidence, correction, ...assessment }) => {
        const row = {
          claim: id,
          claimUrl: url,
          claimText: text,
          kind,
          ...assessment,
          correctionOf: correction?.of,
          correctionTo: correction?.to,
        }
        if (evidence.length === 0) return [row]
        return evidence.map((item) => ({
          ...row,
          ...item,
          sourceTitle: byId(corpus.sources, item.source).title,
        }))
      }),
    ),
}
