import { interfaceAddress } from 'virtual:search/start'
import { orTell } from '../../enhancements/not-loaded.ts'
// A bundle of its own, as a worker would get it: it must not share a file with the interface.
import highlightAddress from '../highlight/highlight.ts?worker&url'
import styles from './search.css?url'

/*
 * On every page: load the search when a reader turns to it. The interface and its style are loaded at
 * the same time; the interface begins with the worker and the documents.
 */

const page = document.querySelector<HTMLElement>('[data-search-page]')
const field = document.querySelector<HTMLInputElement>('[role=search] input')
const form = field?.form

type Open = ReturnType<(typeof import('./interface.ts'))['begin']>
const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles })
let loaded: Promise<Open | undefined> | undefined

async function load(): Promise<Open> {
  const loadingInterface = import(/* @vite-ignore */ interfaceAddress) as Promise<
    typeof import('./interface.ts')
  >
  // Where it was linked before, it is asked for again.
  if (!page) document.head.append(sheet)
  return (await loadingInterface).begin(page)
}

/** Load the search; `undefined` if it does not load. */
function loadSearch(): Promise<Open | undefined> {
  return (loaded ??= load().catch(() => (loaded = undefined)))
}

if (!page) {
  if (location.search.includes('q=')) void import(/* @vite-ignore */ highlightAddress)
} else if (location.search) void loadSearch()
// The page says from the start that the search is not there.
else page.querySelector('.search-message')?.remove()

if (form) {
  for (const event of ['pointerenter', 'focus', 'input']) {
    field.addEventListener(event, () => void loadSearch())
  }

  /** Open the search, which a reader has asked for: it moves the focus, as nothing else does. */
  const openSearch = async () => {
    const before = document.activeElement
    // What is typed while the search loads is not lost.
    field.focus({ preventScroll: !page })
    const open = await loadSearch()
    if (open) open(field, before)
    else {
      // Where nothing answers, the browser would replace the page by its own error page.
      await fetch(form.action, { cache: 'no-store' })
      form.submit()
    }
  }

  form.addEventListener('submit', (event) => {
    if (page && navigator.onLine) return
    event.preventDefault()
    void orTell(openSearch())
  })

  addEventListener('keydown', (event) => {
    // Readers can turn the slash off in the dialog (WCAG 2.1.4).
    const isAsked =
      event.ctrlKey || event.metaKey
        ? event.key === 'k'
        : event.key === '/' &&
          document.documentElement.dataset['tecla'] !== 'no' &&
          !(event.target as Element).matches('[type=search],select,textarea')
    if (isAsked) {
      event.preventDefault()
      void orTell(openSearch())
    }
  })
}
