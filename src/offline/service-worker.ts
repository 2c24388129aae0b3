/*
 * As much of the worker's global object as is used here. TypeScript's own library for workers
 * excludes the one for pages, which the rest of the project has.
 */

export interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  /** The answer to a request that the browser has begun while the worker was waking up. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith: (response: Promise<Response>) => void
}

interface Client {
  readonly id: string
  readonly url: string
}

export interface ServiceWorker {
  readonly registration: {
    readonly scope: string
    readonly navigationPreload?: { enable: () => Promise<void> }
    unregister: () => Promise<boolean>
  }
  readonly clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<Client[]>
    claim: () => Promise<void>
  }
  readonly navigator: {
    readonly userAgent: string
    /** How the reader's network is, where the browser tells it. */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
  }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
    (type: 'fetch', listener: (event: FetchEvent) => void): void
  }
}
