import { absolute } from './absolute.ts'
import { siteFiles } from '../edition/paths.ts'

/**
 * `/robots.txt`: anyone may read everything, and here is the list
 * (https://www.rfc-editor.org/rfc/rfc9309).
 */
export function robotsTxt(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(siteFiles.sitemap)}\n`
}
