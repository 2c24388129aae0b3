import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finishWorker } from '../../src/offline/integration.ts'
import { loadedBySearch } from '../../src/search/manifest.ts'
import { programIn } from './offline-program.ts'

/**
 * A copy of a site as the next build of it would be: an article has another title, and with it the
 * scripts and the search have other names.
 *
 * @param pages those that a test opens: the others still ask for what is gone
 */
export async function anotherBuild(site: string, pages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-another-'))
  await cp(site, folder, { recursive: true })
  const named = (await readdir(folder, { recursive: true })).filter((file) =>
    /^(_astro\/.*\.js|busqueda\/.*\.json)$/.test(file),
  )
  const renewed = (file: string) => file.replace(/(\.js|\.json)$/, 'x$1')
  for (const file of [...named, ...pages.map((page) => path.join(page, 'index.html'))]) {
    const text = await readFile(path.join(folder, file), 'utf8')
    const next = named
      .map((file) => path.basename(file))
      .reduce((text, name) => text.replaceAll(name, renewed(name)), text)
      .replaceAll('Regalar las llaves', 'Regalar los cerrojos')
    await writeFile(path.join(folder, file), next)
  }
  for (const file of named) await rename(path.join(folder, file), path.join(folder, renewed(file)))

  const worker = path.join(folder, 'sin-conexion.js')
  await writeFile(worker, await programIn(folder))
  await finishWorker(folder, loadedBySearch, true)
  return folder
}
