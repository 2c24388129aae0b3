import type { Corpus } from '../corpus/corpus.ts'
import { questionNamed } from '../text/once-per.ts'
import type { Records } from './records.ts'
import { textOfValue } from './text-of-value.ts'

/*
 * What a page has read, in words that another build understands: it asks the same again, and if all the
 * answers are the same, so is the page.
 */

/** A step from an answer to a part of it: the key of a map, the name of a field, the index in a list. */
export type Step = string | number | null | { record: string }

/** A list of the corpus, or the corpus itself, about which questions are asked. */
export type Subject = keyof Corpus | 'corpus'

export type Dependency =
  /** Which records a list of the corpus has, in which order. */
  | ['list', list: keyof Corpus]
  /** What a record says in one of its fields. */
  | ['field', record: string, field: string]
  /** Which fields a record has. */
  | ['fields', record: string]
  /** The answer to a question, or a part of it. */
  | ['answer', question: string, subject: Subject, ...steps: Step[]]
  /** Which keys a map in an answer has. */
  | ['keys', question: string, subject: Subject, ...steps: Step[]]
  /** What a file of the content says. */
  | ['file', path: string]
  /** Everything that there is. */
  | ['all']

/** What pages can read. */
export interface Readable {
  corpus: Corpus
  records: Records
  /** The digest of a file of the content; `undefined` if there is none. */
  digestOfFile: (path: string) => string | undefined
  /** The digest of all content. */
  digestOfAll: string
}

/** What a dependency is, as a text: two that are the same are the same for a page. */
export function valueOf(dependency: Dependency, readable: Readable): string {
  const { corpus, records, digestOfFile, digestOfAll } = readable
  switch (dependency[0]) {
    case 'list':
      return textOfValue([...corpus[dependency[1]]], records)
    case 'field': {
      const record = records.named(dependency[1]) as Record<string, unknown> | undefined
      return record === undefined ? 'gone' : textOfValue(record[dependency[2]], records)
    }
    case 'fields':
      return JSON.stringify(Object.keys(records.named(dependency[1]) ?? {}))
    case 'answer':
    case 'keys': {
      const part = partOf(dependency, readable)
      return textOfValue(
        dependency[0] === 'keys' && part instanceof Map ? [...part.keys()] : part,
        records,
      )
    }
    case 'file':
      return digestOfFile(dependency[1]) ?? 'gone'
    case 'all':
      return digestOfAll
  }
}

function partOf(
  [, question, subject, ...steps]: Extract<Dependency, ['answer' | 'keys', ...unknown[]]>,
  { corpus, records }: Readable,
): unknown {
  const asked = questionNamed(question)
  // Another build may not know it any more: nothing else has this value.
  if (asked === undefined) return `unknown question ${question}`
  let part = asked.answer(subject === 'corpus' ? corpus : corpus[subject])
  for (const step of steps) part = partAt(part, step, records)
  return part
}

function partAt(part: unknown, step: Step, records: Records): unknown {
  if (typeof part !== 'object' || part === null) return undefined
  if (!(part instanceof Map)) return typeof step === 'object' ? undefined : Reflect.get(part, step)
  if (typeof step !== 'object') return part.get(step)
  return step === null ? part.get(undefined) : part.get(records.named(step.record))
}
