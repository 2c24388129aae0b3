import { createHash } from 'node:crypto'
import type { KeptEdition } from './kept-edition.ts'

/**
 * The files of the search are kept if all together they weigh no more than this in bytes, which is a
 * quarter of it on the way: an edition of some ten articles. A part of them would find a part.
 */
export const mostSearch = 2_000_000

/** A file of a built site, by its path below the folder of the site. */
export interface BuiltFile {
  path: string
  content: Uint8Array
}

interface Parts {
  /** Scripts, styles and fonts. */
  assets: readonly BuiltFile[]
  /** What the search loads. */
  search: readonly BuiltFile[]
  /** Pages that are kept although nobody opens them. */
  pages: readonly BuiltFile[]
}

/** What the worker keeps of a built site. */
export function filesToKeep({ assets, search, pages }: Parts): KeptEdition {
  const weight = search.reduce((sum, { content }) => sum + content.length, 0)
  const kept = [...assets, ...(weight <= mostSearch ? search : [])]
  const files = Object.fromEntries(
    kept
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => [path, `sha256-${digestOf([content], 'base64')}`]),
  )
  // The worker also changes with the pages that it keeps itself.
  const build = digestOf([JSON.stringify(files), ...pages.map(({ content }) => content)], 'hex')
  return { build: build.slice(0, 8), files }
}

/** The worker's program, with what it keeps; null to have it remove itself. */
export function workerWith(program: string, kept: KeptEdition | null): string {
  return `const keptEdition=${JSON.stringify(kept)};${program}`
}

function digestOf(parts: readonly (string | Uint8Array)[], encoding: 'base64' | 'hex'): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest(encoding)
}
