import type { CorrectedRecord } from '../edition/corrected-fields.ts'
import { correctedFields } from '../edition/corrected-fields.ts'
import { date, oneOf, records, text } from './fields.ts'

/** The field with what was corrected in a record where it stands. */
export function amendments(record: CorrectedRecord) {
  return records(
    {
      date: date('Fecha de la corrección.'),
      field: oneOf(correctedFields[record], 'Qué campo se corrigió.'),
      was: text('Lo que decía antes: sus palabras, o un identificador.'),
      why: text('Por qué se corrigió.'),
    },
    'Lo que se corrigió en su lugar después de publicarse, de lo más reciente a lo más antiguo.',
  )
}
