/**
 * The address in an argument: an address as it is, or the path and the anchor of a URL that was
 * pasted from a browser, without the host and the folder of the site.
 *
 * @param isKnown true for an address that is or was published
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
