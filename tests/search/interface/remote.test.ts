import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patience } from '../../../src/enhancements/load-file.ts'
import type { Answer, Question } from '../../../src/search/engine/question.ts'
import { RemoteSearch } from '../../../src/search/interface/remote.ts'
import type { FromWorker } from '../../../src/search/messages.ts'

/** A worker that says what a test has it say. */
class AWorker extends EventTarget {
  readonly postMessage = vi.fn()
  readonly terminate = vi.fn()
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const question: Question = {
  query: 'licencia',
  selection: {},
  order: 'relevancia',
  isTyping: false,
  count: 20,
}
const answer = {} as Answer

const aListener = () => ({
  answered: vi.fn(),
  done: vi.fn(),
  failed: vi.fn(),
  silent: vi.fn(),
})

let workers: AWorker[]
let search: RemoteSearch
let listener: ReturnType<typeof aListener>
beforeEach(() => {
  vi.useFakeTimers()
  workers = [new AWorker()]
  search = new RemoteSearch(workers[0] as unknown as Worker, () => {
    workers.push(new AWorker())
    return workers.at(-1) as unknown as Worker
  })
  listener = aListener()
  search.ask(question, listener)
})
afterEach(() => {
  vi.useRealTimers()
})

test('a worker that says nothing for eight seconds is told, and its answer still taken', () => {
  vi.advanceTimersByTime(patience)
  expect(listener.silent).toHaveBeenCalled()
  workers[0]!.say({ id: 1, answer })
  expect(listener.answered).toHaveBeenCalledWith(answer)
})

test('one that is loading is waited for', () => {
  for (let part = 0; part < 10; part += 1) {
    vi.advanceTimersByTime(patience - 1)
    workers[0]!.say({ isLoading: true })
  }
  expect(listener.silent).not.toHaveBeenCalled()
})

test('the rest of an answer is waited for as long', () => {
  workers[0]!.say({ id: 1, answer })
  vi.advanceTimersByTime(patience)
  expect(listener.silent).toHaveBeenCalledOnce()
  workers[0]!.say({ id: 1, isDone: true })
  vi.advanceTimersByTime(2 * patience)
  expect(listener.silent).toHaveBeenCalledOnce()
})

test('who tries again is answered by another worker', () => {
  vi.advanceTimersByTime(patience)
  search.startAgain()
  search.ask(question, listener)
  expect(workers[0]!.terminate).toHaveBeenCalled()
  workers[1]!.say({ id: 2, answer })
  workers[1]!.say({ id: 2, isDone: true })
  expect(listener.done).toHaveBeenCalledOnce()
})

test('so is who asks after a failure, of which is told once', () => {
  workers[0]!.say({ id: 1, error: 'lost' })
  vi.advanceTimersByTime(2 * patience)
  expect(listener.failed).toHaveBeenCalledOnce()
  expect(listener.silent).not.toHaveBeenCalled()
  search.ask(question, listener)
  expect(workers).toHaveLength(2)
})
