import { documentsAddress } from 'virtual:search/documents'
import type { ToWorker } from '../messages.ts'
import workerAddress from '../worker.ts?worker&url'

/** Gives the worker's address, and never another one, to browsers that want such a policy for it. */
const trusted = window.trustedTypes?.createPolicy('busqueda', {
  createScriptURL: () => workerAddress,
})

/** Start a worker, and give it the file with all documents once that is there. */
export function startWorker(): Worker {
  const address = trusted?.createScriptURL('') ?? workerAddress
  const worker = new Worker(address, { type: 'module' })
  void loadDocuments()
    .catch(() => undefined)
    .then((documents) => {
      worker.postMessage({ documents } satisfies ToWorker)
    })
  return worker
}

/** The file with all documents; empty if there is none. */
async function loadDocuments(): Promise<string> {
  return documentsAddress && (await fetch(documentsAddress)).text()
}
