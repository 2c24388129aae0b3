import { isCacheOf } from '../offline/copies.ts'

/* On the page on what is kept: delete it and keep nothing more, or keep it again. */

const root = document.querySelector<HTMLElement>('[data-copies]')
const workerAddress = root?.dataset['copies'] ?? ''
/** What is said and offered while copies are kept, and while they are not. */
const [keeping, refusing] = root?.querySelectorAll('p') ?? []

async function show(): Promise<void> {
  const isRefused = await caches.has(workerAddress)
  if (keeping) keeping.hidden = isRefused
  if (refusing) refusing.hidden = !isRefused
}

async function forget(): Promise<void> {
  await caches.open(workerAddress)
  const { pathname: base, href: scope } = new URL('.', new URL(workerAddress, location.href))
  const registration = await navigator.serviceWorker.getRegistration(scope)
  // A worker of the whole host is not ours.
  if (registration?.scope === scope) await registration.unregister()
  for (const name of await caches.keys()) if (isCacheOf(base, name)) await caches.delete(name)
  for (const copy of document.querySelectorAll('[data-kept-pages] > *')) copy.remove()
}

async function keepAgain(): Promise<void> {
  await caches.delete(workerAddress)
  // As every page does, this one then has a worker keep what is read.
  location.reload()
}

// Where there are no workers, or no place for copies, nothing is offered.
if ('serviceWorker' in navigator) show().catch(() => undefined)
keeping?.querySelector('button')?.addEventListener('click', () => void forget().then(show))
refusing?.querySelector('button')?.addEventListener('click', () => void keepAgain().then(show))
