import { expect, test } from 'vitest'
import { redirectFiles } from '../../src/addresses/redirect-files.ts'

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

test('pages that have moved are redirected for good, below the base path', () => {
  expect(Object.fromEntries(redirectFiles({ addresses }, '/glosa/'))).toEqual({
    _redirects: '/glosa/citas/a/ /glosa/citas/b/ 301\n',
    '.htaccess': 'Redirect 301 "/glosa/citas/a/" "/glosa/citas/b/"\n',
  })
})

test('where nothing has moved there is no file', () => {
  expect(redirectFiles({ addresses: addresses.slice(1) }, '/').size).toBe(0)
})
