import { withBase } from '../text/with-base.ts'

/**
 * The absolute URL of a path of the site, for data that leave the site. Where the site is published
 * is a constant of a build, which Vite writes into the code.
 */
export function absolute(path: string): string {
  return new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href
}
