import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What Spanish is written with. Whatever else occurs is found where it is written. */
const everyday =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@[]_' +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑabcdefghijklmnopqrstuvwxyzáéíóúüñ' +
  '\u00a0ªº¡¿«»“”‘’–—…·•¶°×€'

/** Files with words in them: content, and components with those of the interface. */
const written = /\.(txt|mdx?|yaml|ts|astro|css)$/

/**
 * The characters that the site's fonts should have: those of everyday Spanish, and every
 * other one that occurs in the content or the code of the project at `root`.
 */
export async function repertoire(root: string): Promise<Set<string>> {
  const folders = [path.join(root, 'content'), path.join(root, 'src')]
  const texts = (await Promise.all(folders.map(textsIn))).flat()
  return new Set([everyday, ...texts].join('').replace(/\p{Cc}/gu, ''))
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && written.test(entry.name))
  return Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')))
}
