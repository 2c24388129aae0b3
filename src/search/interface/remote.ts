import type { Answer, Question } from '../engine/question.ts'
import type { FromWorker, ToWorker } from '../messages.ts'

interface Listener {
  answered: (answer: Answer) => void
  done: () => void
  failed: (error: Error) => void
}

/** The search, which runs in a worker. Only the last question is answered. */
export class RemoteSearch {
  #worker: Worker | undefined
  #id = 0
  #listener: Listener | undefined
  #isAnswering = false
  readonly #start: () => Worker

  /**
   * @param worker a worker that is running already
   * @param start starts another worker after a failure
   */
  constructor(worker: Worker, start: () => Worker) {
    this.#start = start
    this.#worker = this.#listenTo(worker)
  }

  /** Put a question; an earlier one is dropped. */
  ask(question: Question, listener: Listener): void {
    this.#id += 1
    this.#listener = listener
    this.#isAnswering = true
    this.#worker ??= this.#listenTo(this.#start())
    const message: ToWorker = { id: this.#id, question }
    this.#worker.postMessage(message)
  }

  /**
   * Go on when a page that was left is shown again. WebKit aborts the requests of a worker when the
   * reader leaves, so a worker that was answering is replaced.
   */
  resume(): void {
    if (!this.#isAnswering) return
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #listenTo(worker: Worker): Worker {
    // The next question gets a worker in which nothing has failed yet.
    const fail = (message: string) => {
      worker.terminate()
      this.#worker = undefined
      this.#listener?.failed(new Error(message))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('error' in data) {
        fail(data.error)
        return
      }
      if (data.id !== this.#id) return
      this.#isAnswering = 'answer' in data
      if ('answer' in data) this.#listener?.answered(data.answer)
      else this.#listener?.done()
    })
    worker.addEventListener('error', ({ message }) => {
      fail(message)
    })
    return worker
  }
}
