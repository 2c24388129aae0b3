import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A hash of the files in a folder and of the versions of packages, to which more can be added. */
export async function hashOfCode(folder: string, packages: readonly string[]): Promise<Hash> {
  const names = (await readdir(folder)).toSorted()
  const files = [
    ...packages.map((name) => fileURLToPath(import.meta.resolve(`${name}/package.json`))),
    ...names.map((name) => path.join(folder, name)),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash
}
