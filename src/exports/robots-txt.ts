import { siteFiles } from '../edition/paths.ts'

/**
 * `/robots.txt`: anyone may read everything, and here is the list
 * (https://www.rfc-editor.org/rfc/rfc9309).
 *
 * @param absolute makes an absolute URL of a path of the site
 */
export function robotsTxt(absolute: (path: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(siteFiles.sitemap)}\n`
}
