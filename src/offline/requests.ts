import { passagesFileName } from '../edition/paths.ts'
import { folderOf } from '../text/folder-of.ts'

/**
 * How a request is answered. `page`: from the network, and where that is silent by the copy.
 * `fresh`: likewise, for what is not a page. `fixed`: by the copy, since under this name there is never
 * another content. `passed`: not by the worker.
 */
export type Manner = 'page' | 'fresh' | 'fixed' | 'passed'

/** As much of a request as decides on its answer. */
export interface Asked {
  url: string
  method: string
  mode: string
  cache: string
}

/**
 * How a request is answered.
 *
 * @param scope the address of the folder of the site, with a slash at its end
 */
export function mannerOf({ url, method, mode, cache }: Asked, scope: string): Manner {
  if (method !== 'GET' || !url.startsWith(scope)) return 'passed'
  if (mode === 'navigate') return 'page'
  const { pathname } = new URL(url)
  const mayChange = pathname.endsWith('/') || pathname.endsWith(`/${passagesFileName}`)
  // Who found a copy to be damaged asks for another one.
  return mayChange || cache === 'reload' ? 'fresh' : 'fixed'
}

/**
 * The one address under which the copy of a page is kept, however its host has let the reader in:
 * without its query and anchor, and with a slash at its end.
 */
export function addressOfCopy(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + folderOf(pathname)
}
