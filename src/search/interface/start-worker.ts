import { earlyAddresses } from 'virtual:search/early'
import { loadFile } from '../../enhancements/load-file.ts'
import type { ToWorker } from '../messages.ts'
import workerAddress from '../worker.ts?worker&url'

/** Gives the worker's address, and never another one, to browsers that want such a policy for it. */
const trusted = window.trustedTypes?.createPolicy('busqueda', {
  createScriptURL: () => workerAddress,
})

/** Start a worker, and give it the files that every search needs once they are there. */
export function startWorker(): Worker {
  const address = trusted?.createScriptURL('') ?? workerAddress
  const worker = new Worker(address, { type: 'module' })
  for (const early of earlyAddresses) {
    // The worker looks whether it is whole, and loads it if it did not come.
    void loadFile(early, { read: (response) => response.arrayBuffer() })
      .catch(() => undefined)
      .then((content) => {
        worker.postMessage({ early, content } satisfies ToWorker)
      })
  }
  return worker
}
