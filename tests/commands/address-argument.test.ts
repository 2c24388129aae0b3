import { expect, test } from 'vitest'
import { addressArgument } from '../../src/commands/address-argument.ts'

const known = new Set(['/', '/citas/ana/', '/articulos/nota/#p-1'])
const meant = (written: string) => addressArgument(written, (address) => known.has(address))

test.each([
  ['/citas/ana/', '/citas/ana/'],
  ['https://edicion.example/citas/ana/', '/citas/ana/'],
  ['http://localhost:4321/glosa/citas/ana/?q=ana', '/citas/ana/'],
  ['https://e.example/a/b/articulos/nota/#p-1:~:text=Ana', '/articulos/nota/#p-1'],
  ['https://edicion.example/', '/'],
])('%s is %s', (written, address) => {
  expect(meant(written)).toBe(address)
})

test('what was never published stays as it is written', () => {
  expect(meant('https://edicion.example/citas/otra/')).toBe('/citas/otra/')
  expect(meant('citas/ana')).toBe('citas/ana')
})
