import { describe, expect, test } from 'vitest'
import { changedAddresses, retiredAnchors, retiredPages } from '../../src/addresses/retired.ts'
import type { AddressRecord } from '../../src/schemas/addresses.ts'
import { aCorpus } from '../a-content.ts'

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

test('what has moved three thousand times leads there too', () => {
  const count = 3_000
  const addresses = Array.from({ length: count }, (_, index) =>
    aRecord(`/citas/a-${index}/`, moved(`/citas/a-${index + 1}/`)),
  )
  const ends = retiredPages({ addresses }).map(({ movedTo }) => movedTo)
  expect(ends).toHaveLength(count)
  expect(new Set(ends)).toEqual(new Set([`/citas/a-${count}/`]))
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
  expect(retiredAnchors({ addresses, articles: [] }, '/articulos/nota/')).toMatchObject([
    { anchor: 'cita-a', movedTo: '/articulos/nota/#cita-b' },
  ])
  expect(retiredPages({ addresses })).toEqual([])
})

describe('the page of an article that had another id', () => {
  const { articles } = aCorpus()
  const addresses = [
    aRecord('/articulos/vieja/', moved('/articulos/nota/')),
    aRecord('/articulos/vieja/#p-1', moved('/articulos/nota/#p-1')),
    aRecord('/articulos/vieja/#cita-a', moved('/articulos/vieja/#cita-b')),
    aRecord('/articulos/vieja/#cita-b', moved('/articulos/nota/#cita-ana-abrir')),
    aRecord('/articulos/vieja/#p-9', { withdrawn: { date: '2025-01-15', reason: 'Sobraba.' } }),
    aRecord('/articulos/vieja/#voces', moved('/articulos/nota/#p-2')),
  ]
  const anchors = retiredAnchors({ addresses, articles }, '/articulos/nota/')

  test('answers for what was retired of it before, and for what has another anchor here', () => {
    expect(anchors.map(({ anchor, movedTo, reason }) => [anchor, movedTo ?? reason])).toEqual([
      ['cita-a', '/articulos/nota/#cita-ana-abrir'],
      ['cita-b', '/articulos/nota/#cita-ana-abrir'],
      ['p-9', 'Sobraba.'],
      [undefined, '/articulos/nota/#p-2'],
    ])
  })

  test('does not lay claim to an anchor that it has for something else', () => {
    expect(anchors.at(-1)).toMatchObject({ address: '/articulos/vieja/#voces', anchor: undefined })
  })

  test('tells of words that changed before it had its id', () => {
    const earlier = [{ until: '2025-01-20', words: 'Abrir', fingerprint: '0000000000000000' }]
    const changed = [
      aRecord('/articulos/vieja/#p-1', { ...moved('/articulos/nota/#p-1'), earlier }),
    ]
    expect(
      changedAddresses({ addresses: changed, articles: [] }, '/articulos/nota/'),
    ).toMatchObject([{ address: '/articulos/nota/#p-1', until: '2025-01-20', words: 'Abrir' }])
  })
})

test('the words that were others before are told of the page and of its anchors', () => {
  const earlier = [{ until: '2025-02-01', words: 'Abrir', fingerprint: '0000000000000000' }]
  const addresses = [
    aRecord('/articulos/nota/', { earlier }),
    aRecord('/articulos/nota/#p-1', { earlier }),
    aRecord('/articulos/otra/', { earlier }),
    aRecord('/articulos/nota/#p-2'),
  ]
  const told = { until: '2025-02-01', words: 'Abrir', now: undefined }
  expect(changedAddresses({ addresses, articles: [] }, '/articulos/nota/')).toEqual([
    { address: '/articulos/nota/', ...told },
    { address: '/articulos/nota/#p-1', ...told },
  ])
})

test('words that are elsewhere now are told of with where that is, however often they moved', () => {
  const print = '0000000000000000'
  const addresses = [
    aRecord('/articulos/nota/#p-1', {
      earlier: [{ until: '2025-02-01', words: 'Abrir', fingerprint: print, now: '/citas/a/' }],
    }),
    aRecord('/citas/a/', moved('/citas/b/')),
    aRecord('/citas/b/'),
  ]
  expect(changedAddresses({ addresses, articles: [] }, '/articulos/nota/')).toMatchObject([
    { now: '/citas/b/' },
  ])
})
