import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentOf, type FileContent } from './file-content.ts'
import { listFiles } from './list-files.ts'
import { isFont, isPicture } from './whole-files.ts'

/** What is found when a site that has been built is looked through. */
export interface Findings {
  /** What is wrong with it: nothing, if it may replace the one of before. */
  faults: string[]
  /** Which files of the site each of its files asks for. */
  asks: Map<string, Iterable<string>>
  /** What is in those that were looked through. */
  contents: Map<string, FileContent>
}

/**
 * Look through a site that has been built.
 *
 * @param folder of the site
 * @param promised the paths of the pages and files that it has to have, from its root: `/citas/x/`
 * @param base the folder on the host: `/` or `/glosa/`
 * @param taken the files that are as they were in a site that had no faults, and what they ask for
 */
export function faultsOfSite(
  folder: string,
  promised: readonly string[],
  base: string,
  taken: ReadonlyMap<string, Iterable<string>> = new Map(),
): Findings {
  const files = listFiles(folder)
  const there = new Set(files)
  const faults = promised
    .map(fileAt)
    .filter((file) => !there.has(file))
    .map((file) => `${file} is missing.`)

  const asks = new Map(taken)
  const contents: Findings['contents'] = new Map()
  for (const file of files) {
    if (taken.has(file)) continue
    const bytes = readFileSync(path.join(folder, file))
    contents.set(file, contentOf(bytes))
    if (bytes.length === 0 && !canBeEmpty.test(file)) faults.push(`${file} is empty.`)
    else if (file.endsWith('.png') && !isPicture(bytes)) faults.push(`${file} is no whole picture.`)
    else if (file.endsWith('.woff2') && !isFont(bytes)) faults.push(`${file} is no whole font.`)
    asks.set(file, [...new Set(namedIn(file, bytes, base))])
  }
  const missing = new Set<string>()
  for (const file of files) {
    for (const name of asks.get(file) ?? []) {
      if (there.has(name) || missing.has(name)) continue
      missing.add(name)
      faults.push(`${name} is missing, which ${file} asks for.`)
    }
  }
  return { faults, asks, contents }
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
