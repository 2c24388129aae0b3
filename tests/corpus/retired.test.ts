import { expect, test } from 'vitest'
import { changedAddresses, retiredAnchors, retiredPages } from '../../src/corpus/retired.ts'
import type { AddressRecord } from '../../src/schemas/addresses.ts'

const aRecord = (address: string, more: Partial<AddressRecord> = {}): AddressRecord => ({
  address,
  since: '2025-01-01',
  words: 'Abrir es compartir',
  fingerprint: '0000000000000000',
  ...more,
})
const moved = (to: string) => ({ moved: { to, date: '2025-02-01' } })

test('what has moved twice leads to where it is now', () => {
  const addresses = [
    aRecord('/citas/a/', moved('/citas/b/')),
    aRecord('/citas/b/', moved('/citas/c/')),
    aRecord('/citas/c/'),
  ]
  expect(retiredPages({ addresses }).map(({ address, movedTo }) => [address, movedTo])).toEqual([
    ['/citas/a/', '/citas/c/'],
    ['/citas/b/', '/citas/c/'],
  ])
})

test('what was withdrawn says why, and from when to when it was there', () => {
  const withdrawn = { date: '2025-03-01', reason: 'No era una cita.' }
  expect(retiredPages({ addresses: [aRecord('/citas/a/', { withdrawn })] })).toEqual([
    {
      address: '/citas/a/',
      words: 'Abrir es compartir',
      since: '2025-01-01',
      until: '2025-03-01',
      movedTo: undefined,
      reason: 'No era una cita.',
    },
  ])
})

test('an anchor belongs to its page', () => {
  const addresses = [
    aRecord('/articulos/nota/#cita-a', moved('/articulos/nota/#cita-b')),
    aRecord('/articulos/nota-2/#cita-a', moved('/articulos/nota-2/#cita-b')),
    aRecord('/articulos/nota/#cita-b'),
  ]
  expect(retiredAnchors({ addresses }, '/articulos/nota/')).toMatchObject([
    { anchor: 'cita-a', movedTo: '/articulos/nota/#cita-b' },
  ])
  expect(retiredPages({ addresses })).toEqual([])
})

test('the words that were others before are told of the page and of its anchors', () => {
  const earlier = [{ until: '2025-02-01', words: 'Abrir', fingerprint: '0000000000000000' }]
  const addresses = [
    aRecord('/articulos/nota/', { earlier }),
    aRecord('/articulos/nota/#p-1', { earlier }),
    aRecord('/articulos/otra/', { earlier }),
    aRecord('/articulos/nota/#p-2'),
  ]
  expect(changedAddresses({ addresses }, '/articulos/nota/')).toEqual([
    { address: '/articulos/nota/', earlier },
    { address: '/articulos/nota/#p-1', earlier },
  ])
})
