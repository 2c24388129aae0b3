import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The program of a site's worker, without what the build has told it to keep. */
export async function programIn(site: string): Promise<string> {
  const worker = await readFile(path.join(site, 'sin-conexion.js'), 'utf8')
  return worker.slice(worker.indexOf('};') + 2)
}
