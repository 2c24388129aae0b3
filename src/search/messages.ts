import type { Answer, Question } from './engine/question.ts'

/** What the page tells the worker. */
export type ToWorker =
  | { id: number; question: Question }
  /** The file with all documents, which the page has loaded; `undefined` if it could not. */
  | { documents: string | undefined }

/** What the worker tells the page: one answer or more, each better, and then the end. */
export type FromWorker =
  | { id: number; answer: Answer }
  | { id: number; isDone: true }
  | { id: number; error: string }
  /** A part of what it needs has come. */
  | { isLoading: true }
