declare module 'virtual:search/pagefind' {
  export const createInstance: import('./open-index.ts').CreateInstance
}

declare module 'virtual:search/files' {
  /** Of the index: another one for other content. */
  export const version: string
  /** The text of Pagefind's table of contents. */
  export const entry: string
  /** The addresses of what every search begins with. */
  export const wantedFirst: string[]
}

declare module 'virtual:search/synonyms' {
  export const synonyms: string[][]
}

declare module 'virtual:search/interface' {
  /** Of the module `interface.ts`. */
  export const interfaceAddress: string
}
