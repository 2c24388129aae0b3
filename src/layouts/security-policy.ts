/**
 * The Content-Security-Policy of every page: everything from the site itself, nothing from
 * elsewhere, nothing inline. The search needs no more: it is WebAssembly in a worker, and a
 * worker has the policy of its own file (https://www.w3.org/TR/CSP3/#initialize-global-object-csp).
 *
 * `frame-ancestors` and `report-to` only work as HTTP headers: see the README.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // The search index, and robots.txt, which Lighthouse fetches from within the page.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // Markup and scripts are never made of text: each of these policies gives the address of one worker.
  "require-trusted-types-for 'script'",
  'trusted-types copias busqueda',
].join('; ')
