/**
 * The address that a link leads to, without what programs put around it, or `''` when it leads
 * nowhere outside the page.
 *
 * @param base the address of the page, to complete `/seccion/`, or `null`
 */
export function cleanAddress(href: string, base: string | null): string {
  const written = href.trim()
  if (written === '' || written.startsWith('#') || /^(javascript|data|file):/i.test(written)) {
    return ''
  }
  const url = parse(written, base)
  if (!url) return written
  // Google Docs and Outlook lead through a page of their own.
  const wrapped = /^www\.google\.[a-z.]+$/.test(url.host)
    ? url.pathname === '/url' && (url.searchParams.get('q') ?? url.searchParams.get('url'))
    : url.host.endsWith('.safelinks.protection.outlook.com') && url.searchParams.get('url')
  if (typeof wrapped === 'string' && /^https?:/.test(wrapped)) return wrapped
  // An address that is complete stays as it was written.
  return /^[a-z][a-z\d+.-]*:/i.test(written) ? written : url.href
}

function parse(href: string, base: string | null): URL | null {
  return base === null ? URL.parse(href) : URL.parse(href, base)
}
