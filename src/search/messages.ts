import type { Answer, Question } from './engine/question.ts'

/** What the page tells the worker. */
export type ToWorker =
  | { id: number; question: Question }
  /** The addresses of files that the page is loading already. */
  | { expected: string[] }
  /** One of them, or none if it did not come. */
  | { given: string; bytes: ArrayBuffer | undefined }

/** What the worker tells the page: one answer, or a better one after it, and then the end. */
export type FromWorker =
  { id: number; answer: Answer } | { id: number; isDone: true } | { id: number; error: string }
