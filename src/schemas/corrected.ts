import { z } from 'zod'
import { correctedFields, type CorrectedRecord } from '../edition/corrected-fields.ts'
import { date, markdown, records, sentenceOf } from './fields.ts'

/**
 * What readers are told of published fields that were corrected where they stand, newest first. The
 * list stands beside those fields, in the same record.
 */
export function correctedIn<Record extends CorrectedRecord>(record: Record) {
  return records({
    date,
    field: z.enum(correctedFields[record]),
    /** What the field said before, whole. */
    was: markdown,
    why: sentenceOf('why it was changed, for readers'),
  }).optional()
}
