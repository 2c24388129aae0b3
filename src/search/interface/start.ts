import { documentsAddress, interfaceAddress } from 'virtual:search/start'
// A bundle of its own, as a worker would get it: it must not share a file with the interface.
import highlightAddress from '../highlight/highlight.ts?worker&url'
import type { ToWorker } from '../messages.ts'
import workerAddress from '../worker.ts?worker&url'
import styles from './search.css?url'

/*
 * On every page: load the search when a reader turns to it. The interface, its style, the worker and
 * the documents are loaded at the same time.
 */

const page = document.querySelector<HTMLElement>('[data-search-page]')
const field = document.querySelector<HTMLInputElement>('[role=search] input')

type Open = ReturnType<(typeof import('./interface.ts'))['begin']>
let loaded: Promise<Open> | undefined

async function load(): Promise<Open> {
  // First the interface, because a browser loads six files at a time.
  const loadingInterface = import(/* @vite-ignore */ interfaceAddress) as Promise<
    typeof import('./interface.ts')
  >
  const worker = startWorker(loadDocuments())
  if (!page) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles })
    document.head.append(link)
  }
  const { begin } = await loadingInterface
  return begin(page, worker, startWorker)
}

/** Start a worker, and give it the file with all documents once that is there. */
function startWorker(documents?: Promise<string | undefined>): Worker {
  const worker = new Worker(workerAddress, { type: 'module' })
  void Promise.resolve(documents).then((documents) => {
    worker.postMessage({ documents } satisfies ToWorker)
  })
  return worker
}

/** The file with all documents; `undefined` if there is none, or if it does not load. */
async function loadDocuments(): Promise<string | undefined> {
  if (documentsAddress === '') return undefined
  try {
    const response = await fetch(documentsAddress)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

/** Load the search; `undefined` if it does not load. */
async function loadSearch(): Promise<Open | undefined> {
  loaded ??= load()
  try {
    return await loaded
  } catch {
    loaded = undefined
    delete document.documentElement.dataset['asking']
    page?.querySelector(`[data-search-failed="${navigator.onLine}"]`)?.removeAttribute('hidden')
    return undefined
  }
}

/** Open the search, which a reader has asked for: it moves the focus, as nothing else does. */
async function openSearch(): Promise<void> {
  if (!field) return
  const before = document.activeElement
  // What is typed while the search loads is not lost.
  field.focus({ preventScroll: !page })
  const open = await loadSearch()
  if (open) open(field, before)
  else if (!page) field.form?.submit()
}

if (page && location.search) void loadSearch()
else if (!page && location.search.includes('q=')) void import(/* @vite-ignore */ highlightAddress)

for (const event of ['pointerenter', 'focus', 'input']) {
  field?.addEventListener(event, () => void loadSearch())
}

field?.form?.addEventListener('submit', (event) => {
  // Offline, the browser would replace the page by its own error page.
  if (page && navigator.onLine) return
  event.preventDefault()
  if (!page) void openSearch()
})

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey } = event
  const isWriting = target instanceof Element && target.matches('[type=search], select, textarea')
  const isCommand = ctrlKey || metaKey
  // Readers can turn the key off in the dialog (WCAG 2.1.4).
  const isSlash =
    key === '/' && !isCommand && !isWriting && document.documentElement.dataset['slash'] !== 'no'
  if (isSlash || (key === 'k' && isCommand)) {
    event.preventDefault()
    void openSearch()
  }
})
