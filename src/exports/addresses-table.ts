import { addressesJson, addressRecordSchema } from './addresses-json.ts'
import { dateOrNull } from './fields.ts'
import type { Table } from './table.ts'

/**
 * `/datos/direcciones.csv`: a row per address with its current words, followed by a row for each
 * earlier wording.
 */
export const addressesTable: Table = {
  schema: addressRecordSchema.omit({ earlier: true }).extend({
    wordsUntil: dateOrNull(
      'Hasta qué día dijo eso la dirección, en las filas de lo que decía antes; null en las demás.',
    ),
  }),
  rows: (corpus) =>
    addressesJson(corpus).flatMap(({ earlier, ...row }) => [
      row,
      ...earlier.map(({ until, words, fingerprint, movedTo }) => ({
        ...row,
        words,
        fingerprint,
        movedTo,
        wordsUntil: until,
      })),
    ]),
}
