import { keepsCopies } from '../edition/copies.ts'
import workerAddress from '../offline/worker.ts?worker&url'

/*
 * Once the page is there, have a worker keep what is read. A cache with the worker's address for its
 * name says that the reader wants no copies. Without workers, as in some private windows, everything
 * else works. A browser asks for the program of a worker past what it has stored, if it is not told
 * otherwise.
 */
if (import.meta.env.PROD && keepsCopies) {
  addEventListener('load', () => void keepCopies())
}

async function keepCopies(): Promise<void> {
  try {
    if (await caches.has(workerAddress)) return
    // Gives this address, and never another one, to browsers that want such a policy for it.
    const trusted = window.trustedTypes?.createPolicy('copias', {
      createScriptURL: () => workerAddress,
    })
    await navigator.serviceWorker.register(trusted?.createScriptURL('') ?? workerAddress)
  } catch {
    // Nothing is kept.
  }
}
