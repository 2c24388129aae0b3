import type { RuleName } from './rules.ts'

/** A place in a text file, counted from 1 as editors show it. */
export interface Position {
  line: number
  column: number
}

/** A mistake that an author has to correct before the edition can be published. */
export interface Issue {
  /** The rule's permanent name, so that it can be searched for. */
  rule: RuleName
  /** Path from the project's root, with forward slashes. */
  filePath: string
  position: Position
  /** The mistake in the author's terms, as a full sentence. */
  message: string
  /** How to correct it. */
  hint: string
  /** True if something is missing that a draft may still lack. */
  isUnwritten?: boolean
}

/** The position of a mistake that concerns a file as a whole. */
export const startOfFile: Position = { line: 1, column: 1 }
