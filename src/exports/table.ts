import type { Absolute } from './absolute.ts'
import type { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { kinds, type DatasetKind } from '../edition/kinds.ts'

/** A published table: one CSV file. */
export interface Table {
  /** What its columns are, in their order. */
  schema: z.ZodObject
  /** The columns that tell each row from the others, where none of their cells is empty. */
  primaryKey?: string[]
  foreignKeys?: ForeignKey[]
  /** Its rows may know more than there are columns. */
  rows: (corpus: Corpus, absolute: Absolute) => Record<string, unknown>[]
}

/** Columns by which a row names one of another table. */
export interface ForeignKey {
  columns: string[]
  /** The name of the other table, and its columns. */
  table: string
  named: string[]
}

/** A column that holds the id of a row of another kind's table. */
export function idOf(kind: DatasetKind, column: string): ForeignKey {
  return { columns: [column], table: kinds[kind].dataset, named: ['id'] }
}

/** Where in an article something stands. */
export const placeInArticle: ForeignKey = {
  columns: ['article', 'paragraph'],
  table: kinds.article.dataset,
  named: ['article', 'number'],
}
