import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A hash of the files in folders and of the versions of packages, to which more can be added. */
export async function hashOfCode(
  folders: readonly string[],
  packages: readonly string[],
): Promise<Hash> {
  const files = packages.map((name) => fileURLToPath(import.meta.resolve(`${name}/package.json`)))
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const own = entries.filter((entry) => entry.isFile())
    files.push(...own.map(({ parentPath, name }) => path.join(parentPath, name)).toSorted())
  }
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash
}
