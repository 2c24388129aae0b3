import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A file to write, by its path from the project's root. */
export interface WrittenFile {
  path: string
  text: string
}

/** The same, or with `null` a file to delete. */
export interface ChangedFile {
  path: string
  text: string | null
  /** True for one whose place must be free: nothing is written if something is there. */
  isNew?: boolean
}

/** Something that is where a new file was to be. */
export class PlaceTaken extends Error {
  override name = 'PlaceTaken'
}

/**
 * Write files, all or none: each is written beside its place first, and takes it when all are there. If
 * one cannot, those before it become again what they were.
 *
 * @throws {PlaceTaken}
 */
export async function writeFiles(root: string, files: readonly ChangedFile[]): Promise<void> {
  const staged = files.map((file) => {
    const place = path.join(root, file.path)
    // Files that begin with a dot are no content.
    const beside = path.join(path.dirname(place), `.${path.basename(place)}.new`)
    return { ...file, place, beside }
  })
  try {
    for (const { beside, text } of staged) {
      if (text === null) continue
      await mkdir(path.dirname(beside), { recursive: true })
      await writeFile(beside, text)
    }
    await takePlaces(staged)
  } catch (error) {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })))
    throw error
  }
}

async function takePlaces(
  staged: readonly (ChangedFile & { place: string; beside: string })[],
): Promise<void> {
  const before: { place: string; bytes: Uint8Array | null }[] = []
  try {
    for (const { path, place, text, beside, isNew } of staged) {
      if (isNew) {
        await copyFile(beside, place, constants.COPYFILE_EXCL).catch(orTaken(path))
        await rm(beside)
        before.push({ place, bytes: null })
        continue
      }
      const bytes = await bytesAt(place)
      if (text === null) await rm(place)
      else await rename(beside, place)
      before.push({ place, bytes })
    }
  } catch (error) {
    for (const { place, bytes } of before) {
      await (bytes === null ? rm(place, { force: true }) : writeFile(place, bytes))
    }
    throw error
  }
}

function orTaken(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    throw error.code === 'EEXIST' || error.code === 'EISDIR' ? new PlaceTaken(path) : error
  }
}

/**
 * The bytes of a file; `null` if there is none.
 *
 * @throws if it is there and cannot be read: nobody could put it back.
 */
export async function bytesAt(place: string): Promise<Uint8Array | null> {
  return readFile(place).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
}
