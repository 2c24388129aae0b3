import type { RuleName } from './rules.ts'

/** A place in a text file, counted from 1 as editors show it. */
export interface Position {
  line: number
  column: number
}

/** Something an author has to put right before the edition can be published. */
export interface Issue {
  /** The rule's permanent name, so that it can be searched for. */
  rule: RuleName
  /** Path from the project's root, with forward slashes. */
  filePath: string
  position: Position
  /** What is wrong, in the author's terms: a full sentence. */
  message: string
  /** What to do about it. */
  hint: string
}

/** Where a problem lies that belongs to a file as a whole. */
export const startOfFile: Position = { line: 1, column: 1 }
