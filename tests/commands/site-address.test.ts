import { expect, test } from 'vitest'
import { siteAddress } from '../../src/commands/site-address.ts'

test('is the root of this machine unless told otherwise', () => {
  expect(siteAddress({})).toEqual({ site: 'http://localhost:4321', base: '/' })
})

test.each(['glosa', '/glosa', 'glosa/', '/glosa/'])('takes the folder `%s`', (BASE_PATH) => {
  expect(siteAddress({ SITE_URL: 'https://edicion.example/', BASE_PATH })).toEqual({
    site: 'https://edicion.example',
    base: '/glosa/',
  })
})

test('does not lose a folder that was written into the host', () => {
  expect(() => siteAddress({ SITE_URL: 'https://edicion.example/glosa/' })).toThrow(
    'SITE_URL is the host alone: write SITE_URL=https://edicion.example BASE_PATH=/glosa/.',
  )
})

test('says how to write a host', () => {
  expect(() => siteAddress({ SITE_URL: 'edicion.example' })).toThrow(
    'SITE_URL is `edicion.example`: write the host as in https://edicion.example.',
  )
})
