import { retiredPages } from './retired.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { withBase } from '../text/with-base.ts'

/**
 * The files by which hosts redirect pages that have moved, by their names. Where a host knows
 * neither, the pages themselves lead on.
 *
 * - `_redirects`: Netlify, Cloudflare Pages (https://docs.netlify.com/routing/redirects/)
 * - `.htaccess`: Apache (https://httpd.apache.org/docs/current/mod/mod_alias.html#redirect)
 *
 * @returns none when nothing has moved
 */
export function redirectFiles(
  corpus: Pick<Corpus, 'addresses'>,
  base: string,
): ReadonlyMap<string, string> {
  const moved = retiredPages(corpus).flatMap(({ address, movedTo }) =>
    movedTo === undefined ? [] : [[address, movedTo].map((path) => withBase(base, path))],
  )
  if (moved.length === 0) return new Map()
  const lines = (line: (from: string, to: string) => string) =>
    moved.map(([from = '', to = '']) => `${line(from, to)}\n`).join('')
  return new Map([
    ['_redirects', lines((from, to) => `${from} ${to} 301`)],
    ['.htaccess', lines((from, to) => `Redirect 301 "${from}" "${to}"`)],
  ])
}
