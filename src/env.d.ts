declare namespace App {
  interface Locals {
    corpus: import('./corpus/corpus.ts').Corpus
    /** Whether it is for a file of its own, whose notes say everything. */
    isSaved?: boolean
  }
}

/** As ESLint sees a component that a module imports; the compiler knows what it takes. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  export default component
}
