import { AsyncLocalStorage } from 'node:async_hooks'

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
 * Work out something that several pages have in common, once: with each page that asks for it, what was
 * read for it is noted.
 */
export function shared<Key extends object, Others extends unknown[], Result>(
  work: (key: Key, ...others: Others) => Promise<Result>,
): (key: Key, ...others: Others) => Promise<Result> {
  const known = new WeakMap<Key, { result: Promise<Result>; read: Numbers }>()
  return async (key, ...others) => {
    const own = known.get(key) ?? during(() => work(key, ...others))
    known.set(key, own)
    const result = await own.result
    for (const number of own.read) note(number)
    return result
  }
}
