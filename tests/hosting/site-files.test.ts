import { expect, test } from 'vitest'
import { movedPages } from '../../src/hosting/moved-pages.ts'
import { headersOfAll } from '../../src/hosting/rules.ts'
import { siteFilesOfHosts } from '../../src/hosting/site-files.ts'

const aRecord = { since: '2025-01-01' }
const addresses = [
  { ...aRecord, address: '/citas/a/', moved: { to: '/citas/b/', date: '2025-02-01' } },
  {
    ...aRecord,
    address: '/articulos/nota/#cita-a',
    moved: { to: '/articulos/nota/#cita-b', date: '2025-02-01' },
  },
  { ...aRecord, address: '/citas/c/', withdrawn: { date: '2025-02-01', reason: 'No era.' } },
]
const base = '/glosa/'
const moved = movedPages({ addresses }, base)

/** The headers that a file of Netlify's or Cloudflare's gives a path, with the rules that have them. */
function headersAt(where: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let applies = false
  for (const line of siteFilesOfHosts({ base, moved }).get('_headers')?.trimEnd().split('\n') ??
    []) {
    if (!line.startsWith(' ')) {
      applies = line.endsWith('*') ? where.startsWith(line.slice(0, -1)) : where === line
    } else if (applies) {
      const [, name = '', value = ''] = /^ {2}(\S+): (.+)$/.exec(line) ?? []
      found.set(name, [...(found.get(name) ?? []), value])
    }
  }
  return found
}

test('pages that have moved are redirected for good, below the base path', () => {
  const files = siteFilesOfHosts({ base, moved })
  expect(files.get('_redirects')).toBe('/glosa/citas/a/ /glosa/citas/b/ 301\n')
  expect(files.get('.htaccess')).toMatch(
    /\nRedirect 301 "\/glosa\/citas\/a\/" "\/glosa\/citas\/b\/"\n$/,
  )
  expect([...siteFilesOfHosts({ base, moved: [] }).keys()]).toEqual(['.htaccess', '_headers'])
})

test('no header is given by two rules, whose values those hosts would join', () => {
  const paths = ['', 'citas/', '_astro/site.a.css', 'datos/', 'datos/citas.csv', 'novedades.xml']
  for (const where of paths) {
    const headers = headersAt(base + where)
    expect([...headers.values()].filter(({ length }) => length > 1)).toEqual([])
    for (const [name, value] of Object.entries(headersOfAll))
      expect(headers.get(name)).toEqual([value])
  }
})

test('what never changes is kept, and data are told as what they are', () => {
  expect(headersAt('/glosa/_astro/site.a.css').get('Cache-Control')).toEqual([
    'public, max-age=31536000, immutable',
  ])
  expect(headersAt('/glosa/citas/').has('Cache-Control')).toBe(false)
  expect(headersAt('/glosa/datos/citas.csv').get('Content-Type')).toEqual([
    'text/csv; charset=utf-8',
  ])
  expect(headersAt('/glosa/datos/citas.csv').get('Link')).toEqual([
    '</glosa/datos/>; rel="collection", <https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  ])
  expect(headersAt('/glosa/novedades.json').get('Content-Type')).toEqual(['application/feed+json'])
})

test('no other site may frame a page, nor learn where its readers come from', () => {
  const headers = headersAt('/glosa/citas/a/')
  expect(headers.get('Content-Security-Policy')).toEqual(["frame-ancestors 'none'"])
  expect(headers.get('Referrer-Policy')).toEqual(['no-referrer'])
  expect(headers.get('X-Content-Type-Options')).toEqual(['nosniff'])
})
