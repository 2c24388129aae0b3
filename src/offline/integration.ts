import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { keepsCopies } from '../edition/copies.ts'
import { otherFiles, pages } from '../edition/paths.ts'
import { listFiles } from '../publishing/list-files.ts'
import { filesToKeep, workerWith, type BuiltFile } from './files-to-keep.ts'

/** Which of the files of a site, by their paths, the search may load. */
type LoadedBySearch = (paths: readonly string[]) => string[]

/** Tell the worker of a built site what it keeps. The search has to be there. */
export function offlineIntegration(loadedBySearch: LoadedBySearch): AstroIntegration {
  return {
    name: 'glosa-offline',
    hooks: {
      'astro:build:done': ({ dir }) =>
        finishWorker(fileURLToPath(dir), loadedBySearch, keepsCopies),
    },
  }
}

/**
 * Write what the worker of a built site keeps into its program.
 *
 * @param folder of the site
 * @param isWanted false to have it remove itself, with all copies
 */
export async function finishWorker(
  folder: string,
  loadedBySearch: LoadedBySearch,
  isWanted: boolean,
): Promise<void> {
  const worker = path.join(folder, otherFiles.offlineWorker)
  const program = await readFile(worker, 'utf8')
  const paths = listFiles(folder).map((file) => `/${file}`)
  const read = (paths: readonly string[]): Promise<BuiltFile[]> =>
    Promise.all(
      paths.map(async (name) => ({
        path: name.slice(1),
        content: await readFile(path.join(folder, name)),
      })),
    )

  const kept = filesToKeep({
    assets: await read(paths.filter((file) => file.startsWith('/_astro/'))),
    search: await read(loadedBySearch(paths)),
    pages: await read([otherFiles.offline, pages.search].map((page) => `${page}index.html`)),
  })
  await writeFile(worker, workerWith(program, isWanted ? kept : null))
}
