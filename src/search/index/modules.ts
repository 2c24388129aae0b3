import { fileURLToPath } from 'node:url'
import { otherFiles, pages } from '../../edition/paths.ts'
import { withBase } from '../../text/with-base.ts'
import { indexes } from '../indexes.ts'
import type { PublishedSearch } from './publish.ts'

/** What the browser's part of the search imports that only the build knows. */
export function searchModules(
  latest: () => Promise<Omit<PublishedSearch, 'files'>>,
  base: () => string,
) {
  const loaders: Record<string, (context: Emitter) => string | Promise<string>> = {
    'virtual:search/start': interfaceAddress,
    // The table of all paths would weigh more than what is needed of it.
    'virtual:search/paths': () => {
      const links = indexes.map(({ path, name }) => ({ href: withBase(base(), path), name }))
      return [
        exporting('searchPage', withBase(base(), pages.search)),
        exporting('manifestAddress', withBase(base(), otherFiles.searchManifest)),
        exporting('indexes', links),
      ].join('')
    },
    // Bundled it weighs a quarter less than as Pagefind writes it.
    'virtual:search/pagefind': async () => (await latest()).pagefind,
    'virtual:search/load-pagefind': async () =>
      (await latest()).manifest.areAllAtHand ? loadingLater : loadingWithWorker,
  }
  return {
    name: 'glosa-search-modules',
    resolveId: (id: string) => (id in loaders ? `\0${id}` : undefined),
    load(this: Emitter, id: string) {
      return loaders[id.slice(1)]?.(this)
    },
  }
}

/** True for a module, by what Vite calls it, that is made of the index. */
export function isOfIndex(id: string): boolean {
  return id.startsWith('\0virtual:search/')
}

const loadingLater = `export const loadPagefind = () => import('virtual:search/pagefind')`
const loadingWithWorker = `import * as pagefind from 'virtual:search/pagefind'
export const loadPagefind = () => Promise.resolve(pagefind)`

/** As much as is needed of the context in which a plugin's hooks run. */
interface Emitter {
  environment: { mode: string }
  emitFile: (chunk: { type: 'chunk'; id: string; preserveSignature: 'strict' }) => string
}

/**
 * The address of the interface. To import it by its name would bring along what Vite adds to such
 * imports, which weighs as much as all else that a page has of the search.
 */
function interfaceAddress(context: Emitter): string {
  const id = fileURLToPath(new URL('../interface/interface.ts', import.meta.url))
  if (context.environment.mode === 'dev') return exporting('interfaceAddress', id)
  const chunk = context.emitFile({ type: 'chunk', id, preserveSignature: 'strict' })
  return `export const interfaceAddress = import.meta.ROLLUP_FILE_URL_${chunk}`
}

function exporting(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}
