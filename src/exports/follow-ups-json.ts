import { absolute } from './absolute.ts'
import { amendments } from './amendment-record.ts'
import { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { directionRows } from '../edition/closed-lists.ts'
import { followUpPathOf } from '../edition/paths.ts'
import { address, date, identifier, identifiers, partialDate, text, wordOf } from './fields.ts'

/** Something that happened later, as it is published in the data. Fields are added, never renamed. */
export const followUpRecordSchema = z.object({
  id: identifier('Identificador del hecho.'),
  url: address('Dirección completa del hecho, en la página de su año.'),
  date: partialDate('Fecha del hecho, con la precisión conocida: año, mes o día.'),
  added: date('Día en que se incorporó a esta edición.'),
  fact: text('Qué ocurrió.'),
  direction: wordOf(
    directionRows,
    'Qué hace con las afirmaciones a las que atañe, tal como las redacta el artículo.',
  ),
  claims: identifiers('Identificadores de las afirmaciones a las que atañe.', 1),
  themes: identifiers('Identificadores de los temas.', 1),
  sources: identifiers('Identificadores de las fuentes.', 1),
  corrected: amendments('followUp'),
})

/** The facts after publication that bear on claims, oldest first: `/datos/sucesos.json`. */
export function followUpsJson({
  followUps,
}: Pick<Corpus, 'followUps'>): z.output<typeof followUpRecordSchema>[] {
  return followUps.map((followUp) => {
    const { id, date, added, fact, direction, claims, themes, sources, corrected = [] } = followUp
    return {
      id,
      url: absolute(followUpPathOf({ id, date })),
      date,
      added,
      fact,
      direction,
      claims: claims.map((claim) => claim.id),
      themes: themes.map((theme) => theme.id),
      sources: sources.map((source) => source.id),
      corrected,
    }
  })
}
