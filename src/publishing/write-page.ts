import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Write a page or a file of a site without a wait: Astro goes to the disk five times for each, and
 * leaves out in silence what has the name of a file of `public/`.
 *
 * @param folder of the site, in which the files of `public/` are already
 * @throws when there is a file with this name, or with that of one of its folders
 */
export function writePage(folder: string, file: string, bytes: Uint8Array): void {
  const target = path.join(folder, file)
  const write = () => {
    writeFileSync(target, bytes, { flag: 'wx' })
  }
  try {
    write()
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
        // Only now: of three files two stand in a folder that is there.
        mkdirSync(path.dirname(target), { recursive: true })
        write()
        break
      case 'EEXIST':
        throw new Error(`\`public/${file}\` has the name of a page: give it another one.`)
      case 'ENOTDIR':
        throw new Error(
          `A file of \`public/\` has the name of a folder in \`${file}\`: give it another one.`,
        )
      default:
        throw error
    }
  }
}
