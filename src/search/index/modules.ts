import { fileURLToPath } from 'node:url'
import { pagefindProgram } from './build-index.ts'
import type { Published } from './publish.ts'

/**
 * What the browser's part of the search imports that only the build knows: Pagefind's
 * program, bundled and minified with ours, and what is published beside the pages.
 */
export function searchModules(latest: () => Promise<Published>, served: () => string) {
  const loaders: Record<string, (context: Emitter) => string | Promise<string>> = {
    /*
     * The address of the interface. To import it by its name would bring along what Vite
     * adds to such imports, which weighs as much as all else that a page has of the search.
     */
    'virtual:search/interface': (context) =>
      context.environment.mode === 'dev'
        ? exporting('interfaceAddress', interfaceFile)
        : `export const interfaceAddress = import.meta.ROLLUP_FILE_URL_${context.emitFile({ type: 'chunk', id: interfaceFile, preserveSignature: 'strict' })}`,
    // Pagefind's process starts with the index, whose size decides how it divides it.
    'virtual:search/pagefind': () => latest().then(pagefindProgram),
    'virtual:search/synonyms': async () => exporting('synonyms', (await latest()).synonyms),
    'virtual:search/files': async () => {
      const { version, entry, wantedFirst } = await latest()
      const addresses = wantedFirst.map((path) => served() + path)
      return [
        exporting('version', version),
        exporting('entry', entry),
        exporting('wantedFirst', addresses),
      ].join('')
    },
  }
  return {
    name: 'glosa-search-modules',
    resolveId: (id: string) => (id in loaders ? `\0${id}` : undefined),
    load(this: Emitter, id: string) {
      return loaders[id.slice(1)]?.(this)
    },
  }
}

/** As much as is needed of the context in which a plugin's hooks run. */
interface Emitter {
  environment: { mode: string }
  emitFile: (chunk: { type: 'chunk'; id: string; preserveSignature: 'strict' }) => string
}

const interfaceFile = fileURLToPath(new URL('../interface/interface.ts', import.meta.url))

function exporting(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}
