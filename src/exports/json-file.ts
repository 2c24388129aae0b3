import { withBase } from '../text/with-base.ts'

/** How an exported file is written: indented, so that a person can read it too. */
export function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

/** Makes an absolute URL of a path of the site. */
export type Absolute = (path: string) => string

/** Make absolute URLs of the site's paths. */
export function absoluteUrls(site: URL | undefined, base: string): Absolute {
  return (path) => new URL(withBase(base, path), site).href
}
