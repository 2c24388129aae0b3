import type { Answer, Question } from '../engine/question.ts'
import type { FromWorker, ToWorker } from '../messages.ts'

/** A file that is being loaded, and its address. */
export type Loading = readonly [address: string, bytes: Promise<ArrayBuffer | undefined>]

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
   * @param worker that has been started already
   * @param loading files that it will ask for
   * @param start starts another one after a failure
   */
  constructor(worker: Worker, loading: readonly Loading[], start: () => Worker) {
    this.#start = start
    this.#worker = this.#listenTo(worker)
    const tell = (message: ToWorker, transfer: Transferable[] = []) => {
      worker.postMessage(message, transfer)
    }
    tell({ expected: loading.map(([address]) => address) })
    for (const [given, bytes] of loading) {
      bytes.then(
        (bytes) => {
          tell({ given, bytes }, bytes ? [bytes] : [])
        },
        () => {
          tell({ given, bytes: undefined })
        },
      )
    }
  }

  /** Put a question; an earlier one is dropped. */
  ask(question: Question, listener: Listener): void {
    this.#id += 1
    this.#listener = listener
    this.#isAnswering = true
    this.#worker ??= this.#listenTo(this.#start())
    this.#worker.postMessage({ id: this.#id, question } satisfies ToWorker)
  }

  /**
   * Go on when a page that was left is shown again. WebKit breaks off what a worker was loading
   * when the reader left, so one that was at work is replaced.
   */
  resume(): void {
    if (!this.#isAnswering) return
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== this.#id) return
      this.#isAnswering = 'answer' in data
      if ('answer' in data) this.#listener?.answered(data.answer)
      else if ('error' in data) this.#listener?.failed(new Error(data.error))
      else this.#listener?.done()
    })
    // A worker that cannot even be loaded: the next question gets another.
    worker.addEventListener('error', ({ message }) => {
      worker.terminate()
      this.#worker = undefined
      this.#listener?.failed(new Error(message))
    })
    return worker
  }
}
