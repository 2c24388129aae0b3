import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Write a page or a file of a site without a wait: Astro goes to the disk five times for each, and
 * leaves out in silence what has the name of a file of `public/`.
 *
 * @param folder of the site, in which the files of `public/` are already
 * @throws when there is a file with this name
 */
export function writePage(folder: string, file: string, bytes: Uint8Array): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  try {
    writeFileSync(target, bytes, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`\`public/${file}\` has the name of a page: give it another one.`)
  }
}
