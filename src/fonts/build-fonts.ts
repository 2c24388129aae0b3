import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fontFiles } from './font-files.ts'
import { hashOfCode } from './hash-of-code.ts'
import { fontPackages, typefaces } from './typefaces.ts'

const all = Object.values(typefaces)

/**
 * Write the site's fonts into a folder: the files of each typeface, and `faces.css`, which
 * makes families of them. If the folder has the files of the same inputs, it stays as it is.
 *
 * @param characters the characters that the fonts should have
 */
export async function buildFonts(characters: ReadonlySet<string>, folder: string): Promise<void> {
  const inputs = await digestOfInputs(characters)
  const record = path.join(folder, recordName)
  const written = await readFile(record, 'utf8').catch(() => undefined)
  if (written === `${inputs} ${await digestOfFiles(folder)}`) return

  const built = await Promise.all(all.map((typeface) => fontFiles(typeface, characters)))
  const files = new Map<string, Uint8Array | string>(built.flatMap(({ fonts }) => [...fonts]))
  files.set('faces.css', built.map(({ css }) => css).join(''))
  // An interrupted build must not leave files that look complete.
  await rm(record, { force: true })
  for (const [name, content] of files) {
    const file = path.join(folder, name)
    await rm(file, { recursive: true, force: true })
    await writeFile(file, content)
  }
  await writeFile(record, `${inputs} ${await digestOfFiles(folder)}`)
}

/** The file with the digests of what the others were made of, and of themselves. */
const recordName = 'record'

/** A digest of the files in a folder, so that none of them is believed that was damaged since. */
async function digestOfFiles(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== recordName)
  for (const name of files.map((entry) => entry.name).toSorted()) {
    hash.update(`${name}\0`).update(await readFile(path.join(folder, name)))
  }
  return hash.digest('hex')
}

/** A digest of everything that the files depend on. */
async function digestOfInputs(characters: ReadonlySet<string>): Promise<string> {
  const hash = await hashOfCode([import.meta.dirname], ['subset-font', ...fontPackages])
  return hash.update([...characters].toSorted().join('')).digest('hex')
}
