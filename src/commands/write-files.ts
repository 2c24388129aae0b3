import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A file to write, by its path from the project's root. */
export interface WrittenFile {
  path: string
  text: string
}

/**
 * Write files, all or none: each is written beside its place first, and takes it when all are there.
 */
export async function writeFiles(root: string, files: readonly WrittenFile[]): Promise<void> {
  const staged = files.map(({ path: file, text }) => {
    const place = path.join(root, file)
    // Files that begin with a dot are no content.
    return { place, text, beside: path.join(path.dirname(place), `.${path.basename(place)}.new`) }
  })
  try {
    for (const { beside, text } of staged) {
      await mkdir(path.dirname(beside), { recursive: true })
      await writeFile(beside, text)
    }
  } catch (error) {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })))
    throw error
  }
  for (const { beside, place } of staged) await rename(beside, place)
}
