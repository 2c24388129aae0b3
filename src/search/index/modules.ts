import { fileURLToPath } from 'node:url'
import { kinds, listTitleOf } from '../../edition/kinds.ts'
import { pages } from '../../edition/paths.ts'
import { searchPage as words } from '../../edition/words/search-page.ts'
import { withBase } from '../../text/with-base.ts'
import { searchPaths } from '../manifest.ts'
import type { PublishedSearch } from './publish.ts'

/** The lists of everything, for readers whose search fails. */
const indexes = [
  { path: pages.quotes, name: words.all(kinds.quote.noun.many) },
  { path: pages.claims, name: words.all(kinds.claim.noun.many) },
  { path: pages.themes, name: listTitleOf('theme') },
  { path: pages.entities, name: listTitleOf('entity') },
  { path: pages.sources, name: listTitleOf('source') },
  { path: pages.articles, name: listTitleOf('article') },
]

/** What the browser's part of the search imports that only the build knows. */
export function searchModules(latest: () => Promise<PublishedSearch>, base: () => string) {
  const loaders: Record<string, (context: Emitter) => string | Promise<string>> = {
    /*
     * The address of the interface. To import it by its name would bring along what Vite
     * adds to such imports, which weighs as much as all else that a page has of the search.
     */
    'virtual:search/interface': (context) =>
      context.environment.mode === 'dev'
        ? exporting('interfaceAddress', interfaceFile)
        : `export const interfaceAddress = import.meta.ROLLUP_FILE_URL_${context.emitFile({ type: 'chunk', id: interfaceFile, preserveSignature: 'strict' })}`,
    'virtual:search/documents': async () => {
      const { version, areAllAtHand } = (await latest()).manifest
      // The whole address: to put it together would cost every page a module.
      const address = withBase(base(), searchPaths.documents(version))
      return exporting('documentsAddress', areAllAtHand ? address : '')
    },
    // The table of all paths would weigh more than what is needed of it.
    'virtual:search/paths': () =>
      [
        exporting('searchPage', withBase(base(), pages.search)),
        exporting(
          'indexes',
          indexes.map(({ path, name }) => ({ href: withBase(base(), path), name })),
        ),
      ].join(''),
    // Bundled it weighs a quarter less than as Pagefind writes it.
    'virtual:search/pagefind': async () => (await latest()).pagefind,
    'virtual:search/manifest': async () => exporting('manifest', (await latest()).manifest),
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
