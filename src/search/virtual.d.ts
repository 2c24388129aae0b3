declare module 'virtual:search/start' {
  /** Of the module `interface.ts`. */
  export const interfaceAddress: string
}

declare module 'virtual:search/load-pagefind' {
  /** Where every search needs Pagefind, it is there with the worker. */
  export const loadPagefind: () => Promise<typeof import('virtual:search/pagefind')>
}

declare module 'virtual:search/pagefind' {
  /** Takes effect before `init`. */
  export const options: (options: {
    basePath: string
    baseUrl: string
    metaCacheTag: string
  }) => Promise<void>
  export const init: () => Promise<void>
  export const search: import('./engine/find-documents.ts').Pagefind['search']
}

declare module 'virtual:search/paths' {
  export const searchPage: string
  export const manifestAddress: string
  export const indexes: { href: string; name: string }[]
}
