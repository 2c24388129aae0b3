import type { Answer, Question } from './engine/question.ts'
import type { Manifest } from './manifest.ts'

/** What the page tells the worker. */
export type ToWorker =
  | { id: number; question: Question }
  /** What came of the manifest, which precedes the files that it names. */
  | { manifest: Manifest | undefined }
  /** What came when the page loaded a file that every search needs, if anything did. */
  | { early: string; content: ArrayBuffer | undefined }

/** What the worker tells the page: one answer or more, each better, and then the end. */
export type FromWorker =
  | { id: number; answer: Answer }
  | { id: number; isDone: true }
  | { id: number; error: string }
  /** A part of what it needs has come. */
  | { isLoading: true }
