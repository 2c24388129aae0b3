import { AsyncLocalStorage } from 'node:async_hooks'
import { packed, unpacked } from './packed-numbers.ts'

/** The numbers of what was read. */
export type Numbers = ReadonlySet<number>

/** Where reading is noted: of the page that is made, or of what is worked out for several. */
const notes = new AsyncLocalStorage<Set<number>>()

/** Note that something was read, if anybody wants to know. */
export function note(number: number): void {
  notes.getStore()?.add(number)
}

/** Do something, and say what was read by it. Of what takes time, that is known when it has ended. */
export function during<Result>(act: () => Result): { result: Result; read: Numbers } {
  const read = new Set<number>()
  return { result: notes.run(read, act), read }
}

/**
 * Do something, and say how to note all that was read by it once more. It has to have ended when that is
 * asked for the first time.
 */
export function rememberedDuring<Result>(act: () => Result): {
  result: Result
  noteAgain: () => void
} {
  const { result, read } = during(act)
  // For as long as it is remembered, it takes a small part of the memory of a set.
  let known: Numbers | Uint8Array = read
  const noteAgain = () => {
    if (!(known instanceof Uint8Array)) known = packed(known)
    for (const number of unpacked(known)) note(number)
  }
  return { result, noteAgain }
}

/**
 * Work out something that several pages have in common, once: with each page that asks for it, what was
 * read for it is noted.
 */
export function shared<Key extends object, Others extends unknown[], Result>(
  work: (key: Key, ...others: Others) => Promise<Result>,
): (key: Key, ...others: Others) => Promise<Result> {
  const known = new WeakMap<Key, ReturnType<typeof rememberedDuring<Promise<Result>>>>()
  return async (key, ...others) => {
    const own = known.get(key) ?? rememberedDuring(() => work(key, ...others))
    known.set(key, own)
    const result = await own.result
    own.noteAgain()
    return result
  }
}
