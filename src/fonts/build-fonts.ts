import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontFiles } from './font-files.ts'
import { repertoire } from './repertoire.ts'
import { typefaces } from './typefaces.ts'

/**
 * Write the site's fonts into a folder: the files of each typeface, and `faces.css`, which
 * makes families of them. Where the folder has what the same inputs gave, it stays as it is.
 *
 * @param root the project's folder, whose characters the fonts have
 */
export async function buildFonts(root: string, folder: string): Promise<void> {
  const characters = await repertoire(root)
  const inputs = await digestOfInputs(characters)
  const inputsFile = path.join(folder, 'inputs')
  if ((await readFile(inputsFile, 'utf8').catch(() => '')) === inputs) return

  const built = await Promise.all(typefaces.map((typeface) => fontFiles(typeface, characters)))
  // Whatever stops the writing, half of it is not taken for the whole.
  await rm(inputsFile, { force: true })
  const fonts = built.flatMap(({ fonts }) => [...fonts])
  await Promise.all(fonts.map(([name, font]) => writeFile(path.join(folder, name), font)))
  await writeFile(path.join(folder, 'faces.css'), built.map(({ css }) => css).join(''))
  await writeFile(inputsFile, inputs)
}

/** Everything that the files depend on: the characters, the packages and the code here. */
async function digestOfInputs(characters: ReadonlySet<string>): Promise<string> {
  const hash = createHash('sha256').update([...characters].toSorted().join(''))
  const packages = [
    'subset-font',
    ...typefaces.map(({ source }) => `@fontsource-variable/${source}`),
  ]
  const manifests = packages.map((name) =>
    fileURLToPath(import.meta.resolve(`${name}/package.json`)),
  )
  const code = (await readdir(import.meta.dirname)).toSorted()
  const files = [...manifests, ...code.map((name) => path.join(import.meta.dirname, name))]
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}
