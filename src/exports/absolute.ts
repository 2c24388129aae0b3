import { withBase } from '../text/with-base.ts'

/** Makes an absolute URL of a path of the site, for what leaves the site. */
export type Absolute = (path: string) => string

/** @param base the folder of the host in which the site is served */
export function absoluteUrls(site: string | URL | undefined, base: string): Absolute {
  return (path) => new URL(withBase(base, path), site).href
}
