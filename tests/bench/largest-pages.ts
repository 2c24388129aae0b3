import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { formatTable } from './format-table.ts'

/*
 * The largest HTML page of each kind in a site that was built, in bytes of brotli and in elements.
 *
 *   node tests/bench/largest-pages.ts [<folder of the site>]
 */

const [, , site = 'dist'] = process.argv

interface Size {
  path: string
  elements: number
  bytes: number
}

/** A page with most elements is almost always the one with most bytes: so few are compressed. */
const mostCompressed = 5

const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /^(index|404)\.html$/.test(entry.name))
  .map(({ parentPath, name }) => `/${path.relative(site, path.join(parentPath, name))}`)
const byKind = Map.groupBy(pages, kindOf)
const rows = [...byKind]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([kind, paths]) => [kind, paths.length, ...largestOf(paths)])
console.log(formatTable(['kind', 'pages', 'elements', 'where', 'bytes', 'where'], rows))

/** A page by the first parts of its path; those of one thing or one stretch of a list are alike. */
function kindOf(file: string): string {
  const [first = '', second = '', third = ''] = file.split('/').slice(1)
  if (first === 'indice') return `/indice/${second}/`
  if (second === '' || second === 'index.html') return `/${first.replace('index.html', '')}`
  return third === '' || third === 'index.html' ? `/${first}/<id>/` : `/${first}/<id>/${third}`
}

function largestOf(paths: readonly string[]): [number, string, number, string] {
  const sizes = paths
    .map((path) => ({ path, elements: elementsIn(readFileSync(site + path, 'utf8')) }))
    .toSorted((a, b) => b.elements - a.elements)
  const heaviest = sizes
    .slice(0, mostCompressed)
    .map((size): Size => ({ ...size, bytes: bytesOf(readFileSync(site + size.path)) }))
    .toSorted((a, b) => b.bytes - a.bytes)
  const [most] = sizes
  const [heavy] = heaviest
  return [most?.elements ?? 0, most?.path ?? '', heavy?.bytes ?? 0, heavy?.path ?? '']
}

function elementsIn(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0
}

function bytesOf(html: Buffer): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
}
