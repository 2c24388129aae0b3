import type { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { kinds, type DatasetKind } from '../edition/kinds.ts'

/** A published table: one CSV file. */
export interface Table {
  /** Its columns, in their order. */
  schema: z.ZodObject
  /** The columns whose values identify a row. None of their cells is empty. */
  primaryKey?: string[]
  foreignKeys?: ForeignKey[]
  /** Its rows, which may have more fields than columns. */
  rows: (corpus: Corpus) => Record<string, unknown>[]
}

/** Columns by which a row refers to a row of another table. */
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

/** The paragraph of an article that has something in it. */
export const placeInArticle: ForeignKey = {
  columns: ['article', 'paragraph'],
  table: kinds.article.dataset,
  named: ['article', 'number'],
}
