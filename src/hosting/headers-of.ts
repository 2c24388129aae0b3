import { pages } from '../edition/paths.ts'
import { caching, typesByEnding, typesByName, typesByPath, withEncoding } from './rules.ts'

/** What a host sends with a file, whatever else it sends with everything. */
export interface FileHeaders {
  type: string
  caching: string
}

/**
 * The headers of a file.
 *
 * @param path from the root of the site: `/citas/x/index.html`
 */
export function headersOf(path: string): FileHeaders {
  const isCached = caching.folders.some((folder) => path.startsWith(folder))
  return { type: withEncoding(typeOf(path)), caching: isCached ? caching.fixed : caching.other }
}

function typeOf(path: string): string {
  const named =
    typesByPath.find((one) => one.path === path) ??
    typesByName.find(({ end }) => path.endsWith(end))
  if (named) return named.type
  const ending = path.slice(path.lastIndexOf('.') + 1)
  const types: Readonly<Record<string, string | undefined>> = typesByEnding
  return types[ending] ?? 'application/octet-stream'
}

/** True of a file that has another name with other content: pages of before go on asking for it. */
export function isPart(path: string): boolean {
  const isArchive = path.startsWith(pages.data) && path.endsWith('.zip')
  return isArchive || caching.folders.some((folder) => path.startsWith(folder))
}
