/**
 * A path of the site as the browser has to ask for it.
 *
 * @param base the folder that the site is served from, such as `/` or `/glosa/`
 * @param path an address; only those that begin with one slash are changed
 */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path
  return base.replace(/\/$/, '') + path
}
