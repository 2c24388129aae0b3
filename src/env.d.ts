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

/** As much of Trusted Types as is used here; TypeScript does not know them (https://www.w3.org/TR/trusted-types/). */
interface Window {
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: () => string },
    ) => {
      /** An object that stands for the address wherever a browser takes one. */
      createScriptURL: (address: string) => string
    }
  }
}
