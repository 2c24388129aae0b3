import { registerHooks } from 'node:module'

/* Loaded before a command: Astro is another module, which needs a second less. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro'
      ? { url: new URL('astro-stand-in.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})
