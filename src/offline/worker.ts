import { otherFiles, pages, passagesFileName } from '../edition/paths.ts'
import { addressOfCopy, mannerOf } from './requests.ts'
import {
  cacheOf,
  dayOfCopy,
  isCacheOf,
  sentAt,
  superfluous,
  uselessCaches,
  type Copy,
} from './copies.ts'
import type { KeptEdition } from './kept-edition.ts'
import {
  asNotKept,
  filesNamedIn,
  isArticle,
  isBuiltWith,
  titleOf,
  withList,
  withNotice,
  type Reason,
} from './pages.ts'
import type { FetchEvent, ServiceWorker } from './service-worker.ts'
import styles from './copy-notice.css?url'

/*
 * Keeps the pages that a reader opens, and answers with them where there is no network. Each build has
 * a cache of its own with its files and the pages that were opened of it, so that nothing of one is
 * ever mixed with another. What is kept is only what is known to be whole; what fails here, fails in
 * silence, and the page is as it is without a worker.
 */

declare const self: ServiceWorker
/** Written before this program when the site is built; null to withdraw it from all readers. */
declare const keptEdition: KeptEdition | null

/** A network that says nothing for so long is none, if there is a copy. In milliseconds. */
const patience = 3_500

const { scope } = self.registration
const base = new URL(scope).pathname
const addressOf = (path: string) => scope + path.slice(1)
const aboutCopies = addressOf(otherFiles.offline)
/** The pages that are kept although nobody opens them. */
const alwaysKept = [aboutCopies, addressOf(pages.search)]
/** Where it stands which pages were open when this worker took over. */
const openBefore = addressOf('/sobre-paginas-abiertas')
/** The name of a cache that is there if the reader wants no copies. */
const refusal = new URL(addressOf(otherFiles.offlineWorker)).pathname

const { build, files } = keptEdition ?? { build: '', files: {} }
const ownName = cacheOf(base, build)
const own = () => openCache(ownName)

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})
self.addEventListener('activate', (event) => {
  event.waitUntil(keptEdition ? takeOver() : withdraw())
})
self.addEventListener('fetch', (event) => {
  const manner = keptEdition ? mannerOf(event.request, scope) : 'passed'
  if (manner === 'page') event.respondWith(answerPage(event))
  else if (manner === 'fresh') event.respondWith(answerFresh(event.request))
  else if (manner === 'fixed') event.respondWith(answerFixed(event.request))
})

/*
 * Beginning and end.
 */

/** The one before answers until everything is here. One file that is not whole, and it stays. */
async function install(): Promise<void> {
  if (keptEdition) {
    await keepFiles()
    await Promise.allSettled((await openPages()).map(({ url }) => keepOpenPage(url)))
  }
  await self.skipWaiting()
}

async function keepFiles(): Promise<void> {
  for (const url of alwaysKept) await keepPage(url, await fetchWhole(url))
  // One after the other: nobody waits for them, and others may be loading.
  if (!isFrugal()) for (const file of Object.keys(files)) await keepFile(file)
}

/** True where every byte counts: then only what opened pages use is kept. */
function isFrugal(): boolean {
  const { saveData = false, effectiveType = '' } = self.navigator.connection ?? {}
  return saveData || effectiveType.endsWith('2g')
}

/** A page that was loaded before there was a worker to keep it. */
async function keepOpenPage(address: string): Promise<void> {
  const url = addressOfCopy(address)
  await keepPage(url, await fetchWhole(url))
}

async function takeOver(): Promise<void> {
  // Firefox 153 shows its own error page where such a request fails, whatever the worker answers.
  if (!/Firefox/.test(self.navigator.userAgent)) {
    await self.registration.navigationPreload?.enable()
  }
  const open = (await openPages()).map(({ id }) => id)
  await (await own()).put(openBefore, Response.json(open))
  await self.clients.claim()
  await dropUseless()
}

async function withdraw(): Promise<void> {
  for (const name of await ownCaches()) await caches.delete(name)
  await self.registration.unregister()
}

async function openPages() {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return open.filter(({ url }) => url.startsWith(scope))
}

/*
 * Answers.
 */

/** The page as it is now; without a network, or if it is silent, its copy; else what there is. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const url = addressOfCopy(event.request.url)
  const loading = loadPage(event, url)
  const copy = await copyOf(url)
  let reason: Reason = 'no answer'
  const answered = loading.catch(() => {
    reason = 'no network'
    return undefined
  })
  event.waitUntil(answered)
  const response = await (copy ? Promise.race([answered, silence()]) : answered)

  // Without a copy, the reader gets the server's own words for what is wrong with it.
  const isAnswer = response && (response.status < 500 || !copy)
  if (url === aboutCopies) {
    const page = isAnswer ? response : copy
    return page ? pageFrom(page, withList(await page.text(), await keptPages())) : Response.error()
  }
  if (isAnswer) return response
  return copy ? noticed(copy, reason) : notKept(event.request.url)
}

async function loadPage(event: FetchEvent, url: string): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request))
  if (response.ok) event.waitUntil(inSilence(keepOpened(url, response.clone())))
  // What is withdrawn is not read on.
  else if ([404, 410].includes(response.status)) event.waitUntil(inSilence(forget(url)))
  return response
}

async function noticed(copy: Response, reason: Reason): Promise<Response> {
  const day = dayOfCopy({ sent: sentAt(copy.headers, Date.now()) })
  return pageFrom(copy, withNotice(await copy.text(), { day, reason, style: styles, base }))
}

async function notKept(address: string): Promise<Response> {
  const about = await copyOf(aboutCopies)
  if (!about) return Response.error()
  const { pathname, search } = new URL(address)
  const page = asNotKept(withList(await about.text(), await keptPages()), pathname + search)
  return pageFrom(about, page, 503)
}

async function answerFixed(request: Request): Promise<Response> {
  const copy = await copyOf(request.url)
  if (copy) return copy
  const file = pathBelow(request.url)
  if (!(file in files)) return fetch(request)
  // If it is not whole, or the disk is full, the page gets what the server says.
  if (await caches.has(ownName)) await inSilence(keepFile(file))
  return (await copyOf(request.url)) ?? fetch(request)
}

async function answerFresh(request: Request): Promise<Response> {
  const loading = fetch(request)
  const copy = await copyOf(request.url)
  if (!copy) return loading
  return (await Promise.race([loading.catch(() => undefined), silence()])) ?? copy
}

/** What is kept under an address, of this build or else of one before. */
async function copyOf(url: string): Promise<Response | undefined> {
  const options = { ignoreSearch: true }
  return (
    (await caches.match(url, { ...options, cacheName: ownName })) ??
    (await caches.match(url, options))
  )
}

/** The same answer with another text. */
function pageFrom(response: Response, html: string, status = 200): Response {
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(html, { status, headers })
}

/*
 * What is kept.
 */

/** Keep a page that a reader opens. */
async function keepOpened(url: string, response: Response): Promise<void> {
  if (await caches.has(refusal)) return
  // A browser that is short of room may have thrown it away.
  if (!(await caches.has(ownName))) await keepFiles()
  await keepPage(url, response)
}

/** Keep a page with the files that it loads; not one that is not of this build. */
async function keepPage(url: string, response: Response): Promise<void> {
  const html = await response.clone().text()
  if (!isBuiltWith(html, files, base)) {
    if (alwaysKept.includes(url)) throw new Error(`${url} is of another build.`)
    return
  }
  for (const file of filesNamedIn(html, base)) await keepFile(file)
  const cache = await own()
  const isKnown = (await (await cache.match(url))?.text()) === html
  if (isArticle(html) && !isKnown && !isFrugal()) {
    const passages = url + passagesFileName
    await cache.put(passages, await fetchWhole(passages))
  }
  await cache.put(url, pageFrom(response, html))
  if (alwaysKept.includes(url)) return
  await forget(url, await cachesBefore())
  for (const copy of superfluous(await copies())) await forget(copy.url)
  await dropUseless()
}

/** Keep a file of this build. Under its name there is no other, so one of before will do. */
async function keepFile(file: string): Promise<void> {
  const url = scope + file
  const cache = await own()
  if (await cache.match(url)) return
  await cache.put(url, (await caches.match(url)) ?? (await fetchWhole(url, files[file])))
}

/** What is at an address. If the browser keeps a damaged copy, it is loaded anew. */
async function fetchWhole(url: string, integrity = ''): Promise<Response> {
  const options: RequestInit = { integrity, priority: 'low' }
  const response = await fetch(url, options).catch(() =>
    fetch(url, { ...options, cache: 'reload' }),
  )
  if (!response.ok) throw new Error(`${response.status} loading ${url}`)
  return response
}

/** Forget a page in some of the caches: in all of them, if it is not said in which. */
async function forget(url: string, names?: readonly string[]): Promise<void> {
  for (const name of names ?? (await ownCaches())) {
    const cache = await openCache(name)
    await cache.delete(url)
    await cache.delete(url + passagesFileName)
  }
}

async function dropUseless(): Promise<void> {
  const open = new Set((await openPages()).map(({ id }) => id))
  const earlier = (await (await own()).match(openBefore))?.json() as Promise<string[]> | undefined
  const isOldPageOpen = ((await earlier) ?? []).some((id) => open.has(id))
  const before = await cachesBefore()
  if (before.length === 0) return
  for (const name of uselessCaches(before, await copies(), isOldPageOpen)) {
    await caches.delete(name)
  }
}

/** The pages that are kept, of all builds. */
async function copies(): Promise<Copy[]> {
  const found: Copy[] = []
  for (const name of await ownCaches()) {
    const cache = await openCache(name)
    for (const { url } of await cache.keys()) {
      if (!url.endsWith('/') || alwaysKept.includes(url)) continue
      const headers = (await cache.match(url))?.headers
      if (headers) found.push({ cache: name, url, sent: sentAt(headers, Date.now()) })
    }
  }
  return found
}

/** The same for readers, with their titles: the newest first. */
async function keptPages() {
  if (await caches.has(refusal)) return []
  const newest = (await copies()).toSorted((a, b) => b.sent - a.sent)
  return Promise.all(
    newest.map(async (copy) => ({
      path: new URL(copy.url).pathname,
      title: titleOf((await (await copyOf(copy.url))?.text()) ?? ''),
      day: dayOfCopy(copy),
    })),
  )
}

/** To open a cache is to make it, also while the reader deletes all of them. */
async function openCache(name: string): Promise<Cache> {
  if (await caches.has(refusal)) throw new Error('The reader wants no copies.')
  return caches.open(name)
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isCacheOf(base, name))
}

/** Those of other builds, the oldest first. */
async function cachesBefore(): Promise<string[]> {
  return (await ownCaches()).filter((name) => name !== ownName)
}

function pathBelow(url: string): string {
  return new URL(url).pathname.slice(base.length)
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patience, undefined))
}

/** Full disks, damaged files: without a copy, everything works as it would without a worker. */
async function inSilence(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined)
}
