import type { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import type { Absolute } from './json-file.ts'

/** A published table: one CSV file. */
export interface Table {
  /** What its columns are, in their order. */
  schema: z.ZodObject
  /** Its rows may know more than there are columns. */
  rows: (corpus: Corpus, absolute: Absolute) => Record<string, unknown>[]
}
