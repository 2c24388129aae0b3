/**
 * A path of the site below the folder from which the site is served.
 *
 * @param base that folder, such as `/` or `/glosa/`
 * @param path an address; only addresses that begin with a single slash are changed
 */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path
  return base.replace(/\/$/, '') + path
}
