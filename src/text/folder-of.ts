/**
 * The path of a page with a slash at its end, however a host has let the reader in: `/a`, `/a/`,
 * `/a/index.html` and `/a.html` are `/a/`.
 */
export function folderOf(path: string): string {
  return path.replace(/(\/index)?(\.html?)?\/?$/i, '/')
}
