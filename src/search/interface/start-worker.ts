import { manifestAddress } from 'virtual:search/paths'
import { loadFile, loadJson } from '../../enhancements/load-file.ts'
import { withBase } from '../../text/with-base.ts'
import type { Manifest } from '../manifest.ts'
import type { ToWorker } from '../messages.ts'
import workerAddress from '../worker.ts?worker&url'

/** Gives the worker's address, and never another one, to browsers that want such a policy for it. */
const trusted = window.trustedTypes?.createPolicy('busqueda', {
  createScriptURL: () => workerAddress,
})

/** Start a worker, and give it what every search needs once it is there. */
export function startWorker(): Worker {
  const address = trusted?.createScriptURL('') ?? workerAddress
  const worker = new Worker(address, { type: 'module' })
  const tell = (message: ToWorker) => {
    worker.postMessage(message)
  }
  // The worker looks whether all is whole, loads what did not come, and says so if it cannot.
  void loadJson<Manifest>(manifestAddress)
    .catch(() => undefined)
    .then((manifest) => {
      tell({ manifest })
      for (const path of manifest?.early ?? []) void giveEarly(path, tell)
    })
  return worker
}

async function giveEarly(path: string, tell: (message: ToWorker) => void): Promise<void> {
  const content = await loadFile(withBase(import.meta.env.BASE_URL, path), {
    read: (response) => response.arrayBuffer(),
  }).catch(() => undefined)
  tell({ early: path, content })
}
