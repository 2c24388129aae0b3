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

test.each([
  ['/../x/', 'x'],
  ['/a?b/', 'glosa'],
  ['C:/Program Files/Git/glosa/', 'glosa'],
  ['/a b/c/', 'c'],
  ['/%2e%2e/', 'glosa'],
  ['/a//b/', 'b'],
  ['./', 'glosa'],
  ['/prensa/edición.2/', 'edicion.2'],
  ['/新聞/', 'glosa'],
])('refuses the folder `%s`, and says what is meant', (BASE_PATH, name) => {
  expect(() => siteAddress({ BASE_PATH })).toThrow(
    `BASE_PATH is \`${BASE_PATH}\`: write the folder on the host, such as BASE_PATH=${name}.`,
  )
})

test('takes a folder of several names', () => {
  expect(siteAddress({ BASE_PATH: '/prensa/edicion.2/' }).base).toBe('/prensa/edicion.2/')
})
