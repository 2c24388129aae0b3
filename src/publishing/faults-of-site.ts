import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from './list-files.ts'
import { isFont, isPicture } from './whole-files.ts'

/**
 * What is wrong with a site that has been built: nothing, if it may replace the one of before.
 *
 * @param folder of the site
 * @param promised the paths of the pages and files that it has to have, from its root: `/citas/x/`
 * @param base the folder on the host: `/` or `/glosa/`
 */
export async function faultsOfSite(
  folder: string,
  promised: readonly string[],
  base: string,
): Promise<string[]> {
  const files = await listFiles(folder)
  const there = new Set(files)
  const faults = promised
    .map(fileAt)
    .filter((file) => !there.has(file))
    .map((file) => `${file} is missing.`)

  const asked = new Map<string, string>()
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file))
    if (bytes.length === 0 && !canBeEmpty.test(file)) faults.push(`${file} is empty.`)
    else if (file.endsWith('.png') && !isPicture(bytes)) faults.push(`${file} is no whole picture.`)
    else if (file.endsWith('.woff2') && !isFont(bytes)) faults.push(`${file} is no whole font.`)
    for (const name of namedIn(file, bytes, base)) {
      if (!asked.has(name)) asked.set(name, file)
    }
  }
  for (const [name, file] of asked) {
    if (!there.has(name)) faults.push(`${name} is missing, which ${file} asks for.`)
  }
  return faults
}

/** In these formats a list of no records is an empty file. */
const canBeEmpty = /\.(?:bib|ris)$/

/** The file that answers at a path: `/citas/x/` is `citas/x/index.html`. */
function fileAt(address: string): string {
  const name = address.slice(1)
  return name === '' || name.endsWith('/') ? `${name}index.html` : name
}

/** The files of the site that a file of it names. */
function namedIn(file: string, bytes: Buffer, base: string): string[] {
  if (file.endsWith('.html')) return namedInPage(bytes.toString(), base)
  // The bundler gives every file that it names a digest.
  if (!/^_astro\/.*\.(?:css|js)$/.test(file)) return []
  return [...bytes.toString().matchAll(/[\w.-]+\.[\w-]{8}\.(?:css|js|woff2)\b/g)].map(
    ([name]) => `_astro/${name}`,
  )
}

/** What a page links to or loads from the same site. */
function namedInPage(html: string, base: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#?]*)/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(base))
    .map((address) => fileAt(decoded(`/${address.slice(base.length)}`)))
}

/** An address as its file is named; as it is, if it is not encoded rightly. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
