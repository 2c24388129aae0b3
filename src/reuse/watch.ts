import type { Corpus } from '../corpus/corpus.ts'
import { answerFor, type Question } from '../text/once-per.ts'
import type { Dependency, Step, Subject } from './dependency.ts'
import type { note, rememberedDuring } from './notes.ts'
import type { Records } from './records.ts'

/** Who is told of what is read. */
export interface Observer {
  /** The number of something that can be read, by which it is noted. */
  numberOf: (dependency: Dependency) => number
  /** The number of a field of a record, by that of `['fields', record]`. */
  numberOfField: (fields: number, name: string) => number
  note: typeof note
  rememberedDuring: typeof rememberedDuring
}

/** The way from an answer to a part of it. */
type Steps = readonly Step[]

/**
 * A corpus that says what is read of it. It reads as the corpus itself, and its records are the same
 * objects wherever they are met in it; they are others than those of the corpus.
 *
 * A record is noted field by field, a list of the corpus when it is looked into, and the answer to a
 * question about the corpus or one of its lists (`oncePer`) as a whole or, if it is a map, key by key:
 * what was read to work it out is not noted.
 */
export function watchCorpus(corpus: Corpus, records: Records, observer: Observer): Corpus {
  const { numberOf, numberOfField, note, rememberedDuring } = observer
  /** Everything watched, by what it stands for, and the other way round. */
  const watched = new WeakMap<object, object>()
  const plain = new WeakMap<object, object>()
  const subjects = new WeakMap<object, Subject>()
  const hasRecords = new WeakMap<object, boolean>()
  const hasMaps = new WeakMap<object, boolean>()

  const lists = Object.fromEntries(
    (Object.entries(corpus) as [keyof Corpus, object[]][]).map(([name, list]) => [
      name,
      watchList(name, list),
    ]),
  )
  const result = lists as unknown as Corpus
  keep(corpus, result)
  subjects.set(result, 'corpus')
  answerFor(result, respond)
  return result

  function keep<Thing extends object>(original: object, stand: Thing): Thing {
    watched.set(original, stand)
    plain.set(stand, original)
    return stand
  }

  /** A list that is noted when something is read of it, and not when it is handed on. */
  function watchList(name: keyof Corpus, list: object[]): object {
    const number = numberOf(['list', name])
    const own = list.map(stand)
    const watchedList = new Proxy(own, {
      get(target, key) {
        note(number)
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    subjects.set(watchedList, name)
    answerFor(watchedList, respond)
    return keep(list, watchedList)
  }

  /** What stands for a value: for a record one that is watched, for its parts a copy with such records. */
  function stand<Value>(value: Value): Value
  function stand(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const known = watched.get(value)
    if (known) return known
    const name = records.nameOf(value)
    if (name !== undefined) return watchRecord(value, name)
    return holdsRecords(value) ? copyOf(value) : value
  }

  function watchRecord(record: object, name: string): object {
    const fields = numberOf(['fields', name])
    const proxy = new Proxy(record, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof key === 'symbol') return value
        note(numberOfField(fields, key))
        return stand(value)
      },
      has(target, key) {
        note(fields)
        return Reflect.has(target, key)
      },
      ownKeys(target) {
        note(fields)
        return Reflect.ownKeys(target)
      },
    })
    answerFor(proxy, rememberWithReads)
    return keep(record, proxy)
  }

  /** Whether something that is no record has records among its parts. */
  function holdsRecords(value: object): boolean {
    const known = hasRecords.get(value)
    if (known !== undefined) return known
    // For what has itself among its parts: the other parts decide.
    hasRecords.set(value, false)
    const found = partsOf(value).some(
      (part) =>
        typeof part === 'object' &&
        part !== null &&
        (records.nameOf(part) !== undefined || watched.has(part) || holdsRecords(part)),
    )
    hasRecords.set(value, found)
    return found
  }

  function copyOf(value: object): object {
    const copy = keep(value, emptyLike(value))
    answerFor(copy, rememberWithReads)
    if (Array.isArray(value)) for (const one of value) (copy as unknown[]).push(stand(one))
    else if (value instanceof Set) for (const one of value) (copy as Set<unknown>).add(stand(one))
    else if (value instanceof Map) {
      for (const [key, of] of value) (copy as Map<unknown, unknown>).set(stand(key), stand(of))
    } else {
      for (const [key, of] of Object.entries(value)) {
        ;(copy as Record<string, unknown>)[key] = stand(of)
      }
    }
    return copy
  }

  /** The answer to a question about the corpus or a list, of which what is read of it is noted. */
  function respond<Answer>(question: Question<object, Answer>, thing: object): Answer {
    const subject = subjects.get(thing)
    const original = plain.get(thing)
    if (subject === undefined || original === undefined) throw new TypeError('It is not watched.')
    const answer = question.answer(original)
    return view(answer, [question.name, subject], []) as Answer
  }

  function view(part: unknown, about: [string, Subject], steps: Steps): unknown {
    if (part instanceof Promise) {
      note(numberOf(['all']))
      return part
    }
    if (!isParted(part)) {
      note(numberOf(['answer', ...about, ...steps]))
      return stand(part)
    }
    if (part instanceof Map) return watchMap(part, about, steps)
    // The names of its fields are those of a type, and a list says how long it is.
    if (Array.isArray(part)) {
      note(numberOf(['answer', ...about, ...steps, 'length']))
      return part.map((one, index) => view(one, about, [...steps, index]))
    }
    return Object.fromEntries(
      Object.entries(part).map(([key, of]) => [key, view(of, about, [...steps, key])]),
    )
  }

  /** Whether an answer is noted part by part: it is a map, or an object or a list that has one. */
  function isParted(part: unknown): part is object {
    if (typeof part !== 'object' || part === null) return false
    const known = hasMaps.get(part) ?? (records.nameOf(part) === undefined && holdsMap(part, 2))
    hasMaps.set(part, known)
    return known
  }

  function watchMap(
    map: ReadonlyMap<unknown, unknown>,
    about: [string, Subject],
    steps: Steps,
  ): ReadonlyMap<unknown, unknown> {
    const keys = () => {
      note(numberOf(['keys', ...about, ...steps]))
      return Array.from(map.keys(), (key) => stand(key))
    }
    const get = (key: unknown) => {
      const original = typeof key === 'object' && key !== null ? (plain.get(key) ?? key) : key
      const step = stepTo(original)
      if (step !== undefined) return view(map.get(original), about, [...steps, step])
      note(numberOf(['answer', ...about, ...steps]))
      return stand(map.get(original))
    }
    return new WatchedMap(keys, get)
  }

  function stepTo(key: unknown): Step | undefined {
    if (key === undefined) return null
    if (typeof key === 'string' || typeof key === 'number') return key
    const record = typeof key === 'object' && key !== null ? records.nameOf(key) : undefined
    return record === undefined ? undefined : { record }
  }

  /** The answer to a question about anything else, with which everything is noted that was read for it. */
  function rememberWithReads<Answer>(question: Question<object, Answer>, thing: object): Answer {
    const answers = remembered.get(question) ?? new WeakMap<object, Remembered>()
    remembered.set(question, answers)
    const known = answers.get(thing) ?? rememberedDuring(() => question.ask(thing))
    answers.set(thing, known)
    known.noteAgain()
    return known.result as Answer
  }
}

type Remembered = ReturnType<typeof rememberedDuring>

const remembered = new WeakMap<object, WeakMap<object, Remembered>>()

/** A map of which whoever reads it is noted: the keys by `keys`, a value by `get`. */
class WatchedMap extends Map<unknown, unknown> {
  readonly #keys: () => unknown[]
  readonly #get: (key: unknown) => unknown

  constructor(keys: () => unknown[], get: (key: unknown) => unknown) {
    super()
    this.#keys = keys
    this.#get = get
  }

  override get size(): number {
    return this.#keys().length
  }

  override get(key: unknown): unknown {
    return this.#get(key)
  }

  override has(key: unknown): boolean {
    return this.#get(key) !== undefined
  }

  override keys(): MapIterator<unknown> {
    return this.#keys().values()
  }

  override *values(): MapIterator<unknown> {
    for (const key of this.#keys()) yield this.#get(key)
  }

  override *entries(): MapIterator<[unknown, unknown]> {
    for (const key of this.#keys()) yield [key, this.#get(key)]
  }

  override [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries()
  }

  override forEach(act: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this)
  }
}

function partsOf(value: object): unknown[] {
  if (value instanceof Map) return [...value].flat()
  if (value instanceof Set) return [...value]
  return Object.values(value)
}

function emptyLike(value: object): object {
  if (Array.isArray(value)) return []
  if (value instanceof Map) return new Map()
  if (value instanceof Set) return new Set()
  return {}
}

/** Whether something is a map or has one, so many levels below it: answers to questions are not deeper. */
function holdsMap(value: unknown, levels: number): boolean {
  if (value instanceof Map) return true
  if (levels === 0 || typeof value !== 'object' || value === null) return false
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isPlain && Object.values(value).some((part) => holdsMap(part, levels - 1))
}
