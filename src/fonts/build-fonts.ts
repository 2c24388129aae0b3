import { readFile, rm, writeFile } from 'node:fs/promises'
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
  const inputsFile = path.join(folder, 'inputs')
  if ((await readFile(inputsFile, 'utf8').catch(() => '')) === inputs) return

  const built = await Promise.all(all.map((typeface) => fontFiles(typeface, characters)))
  // An interrupted build must not leave files that look complete.
  await rm(inputsFile, { force: true })
  const fonts = built.flatMap(({ fonts }) => [...fonts])
  await Promise.all(fonts.map(([name, font]) => writeFile(path.join(folder, name), font)))
  await writeFile(path.join(folder, 'faces.css'), built.map(({ css }) => css).join(''))
  await writeFile(inputsFile, inputs)
}

/** A digest of everything that the files depend on. */
async function digestOfInputs(characters: ReadonlySet<string>): Promise<string> {
  const hash = await hashOfCode(import.meta.dirname, ['subset-font', ...fontPackages])
  return hash.update([...characters].toSorted().join('')).digest('hex')
}
