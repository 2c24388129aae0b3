import { patience } from '../../enhancements/load-file.ts'
import type { Answer, Question } from '../engine/question.ts'
import type { FromWorker, ToWorker } from '../messages.ts'

interface Listener {
  answered: (answer: Answer) => void
  done: () => void
  failed: (error: Error) => void
  /** Called when nothing has come for long; answers may come all the same. */
  silent: () => void
}

/** The search, which runs in a worker. Only the last question is answered. */
export class RemoteSearch {
  #worker: Worker | undefined
  #id = 0
  #listener: Listener | undefined
  #isAnswering = false
  #timer: ReturnType<typeof setTimeout> | undefined
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
    this.#wait()
  }

  /**
   * Have the next question answered by another worker, if this one has not answered the last. It may
   * wait for what never comes. And WebKit aborts the requests of a worker when a reader leaves the
   * page, who may come back.
   */
  startAgain(): void {
    if (!this.#isAnswering) return
    this.#worker?.terminate()
    this.#worker = undefined
  }

  /** Wait for a sign from the worker: it may not even have loaded. */
  #wait(): void {
    clearTimeout(this.#timer)
    if (!this.#isAnswering) return
    this.#timer = setTimeout(() => this.#listener?.silent(), patience)
  }

  #listenTo(worker: Worker): Worker {
    // The next question gets a worker in which nothing has failed yet.
    const fail = (message: string) => {
      worker.terminate()
      this.#worker = undefined
      this.#isAnswering = false
      this.#wait()
      this.#listener?.failed(new Error(message))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('error' in data) {
        fail(data.error)
        return
      }
      if ('id' in data) {
        if (data.id !== this.#id) return
        this.#isAnswering = 'answer' in data
        if ('answer' in data) this.#listener?.answered(data.answer)
        else this.#listener?.done()
      }
      this.#wait()
    })
    worker.addEventListener('error', ({ message }) => {
      fail(message)
    })
    return worker
  }
}
