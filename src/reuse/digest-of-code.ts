import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What makes pages of the content, besides packages. */
const folders = ['src', 'public']
const files = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']

/** A digest of all that makes a page of the content: another page may follow if any of it changes. */
export async function digestOfCode(root: string, site: unknown): Promise<string> {
  const digest = createHash('sha256').update(process.version).update(JSON.stringify(site))
  const add = async (file: string) => {
    digest.update(`\n${file}\n`).update(await readFile(path.join(root, file)).catch(() => ''))
  }
  for (const file of files) await add(file)
  for (const folder of folders) {
    const entries = await readdir(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    for (const name of names.toSorted()) await add(name)
  }
  return digest.digest('hex')
}
