/**
 * The address that somebody means who writes one or pastes it from a browser: of a URL its path
 * and its anchor, on whatever host and below whatever folder the site is served there.
 *
 * @param isKnown whether that has been published, or is there now
 */
export function addressArgument(written: string, isKnown: (address: string) => boolean): string {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return written
  const [hash = ''] = url.hash.split(':~:')
  const address = url.pathname + hash
  const parts = address.slice(1).split('/')
  const below = parts.map((_, index) => `/${parts.slice(index).join('/')}`)
  return below.find((path) => path !== '/' && isKnown(path)) ?? address
}
