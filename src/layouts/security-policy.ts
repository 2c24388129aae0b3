/**
 * The Content-Security-Policy of a page: everything from the site itself, nothing from
 * elsewhere, nothing inline.
 *
 * `frame-ancestors` and `report-to` only work as HTTP headers: see the README.
 *
 * @param search whether the page runs Pagefind, whose search is WebAssembly
 *   (https://pagefind.app/docs/hosting/)
 */
export function securityPolicy({ search }: { search: boolean }): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // Also what a tool asks for from within the page: Lighthouse reads robots.txt that way.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ]
  return directives.join('; ')
}
