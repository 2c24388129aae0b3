import { expect, test } from 'vitest'
import { addressesJson } from '../../src/exports/addresses-json.ts'
import { addressesTable } from '../../src/exports/addresses-table.ts'
import { aCorpus } from '../a-content.ts'
import type { AddressRecord } from '../../src/schemas/addresses.ts'

const aRecord = (address: string, more: Partial<AddressRecord> = {}): AddressRecord => ({
  address,
  since: '2025-01-01',
  words: 'Abrir es compartir',
  fingerprint: '00000000000000aa',
  ...more,
})

const addresses = [
  aRecord('/citas/a/', { moved: { to: '/citas/b/', date: '2025-02-01' } }),
  aRecord('/citas/b/', { moved: { to: '/citas/c/', date: '2025-03-01' } }),
  aRecord('/citas/c/', {
    earlier: [
      { until: '2025-04-01', words: 'Abrir', fingerprint: '00000000000000bb', now: '/citas/d/' },
    ],
  }),
  aRecord('/citas/d/', { withdrawn: { date: '2025-05-01', reason: 'No era una cita.' } }),
  { address: '/datos/', since: '2025-01-01' },
]

test('tells of what has moved where it is now, and since when', () => {
  expect(addressesJson({ addresses })[0]).toEqual({
    id: '/citas/a/',
    url: 'https://example.org/citas/a/',
    status: 'movida',
    since: '2025-01-01',
    until: '2025-02-01',
    movedTo: 'https://example.org/citas/c/',
    reason: null,
    words: 'Abrir es compartir',
    fingerprint: '00000000000000aa',
    earlier: [],
  })
})

test('tells of what was withdrawn when and why', () => {
  expect(addressesJson({ addresses })[3]).toMatchObject({
    status: 'retirada',
    until: '2025-05-01',
    movedTo: null,
    reason: 'No era una cita.',
  })
})

test('tells what an address said before its words changed, and until when', () => {
  expect(addressesJson({ addresses })[2]).toMatchObject({
    status: 'vigente',
    until: null,
    words: 'Abrir es compartir',
    earlier: [
      {
        until: '2025-04-01',
        words: 'Abrir',
        fingerprint: '00000000000000bb',
        movedTo: 'https://example.org/citas/d/',
      },
    ],
  })
  const rows = addressesTable.rows({ ...aCorpus(), addresses })
  expect(
    rows.map(({ id, words, wordsUntil, movedTo }) => [id, words, wordsUntil, movedTo]),
  ).toEqual([
    ['/citas/a/', 'Abrir es compartir', undefined, 'https://example.org/citas/c/'],
    ['/citas/b/', 'Abrir es compartir', undefined, 'https://example.org/citas/c/'],
    ['/citas/c/', 'Abrir es compartir', undefined, null],
    ['/citas/c/', 'Abrir', '2025-04-01', 'https://example.org/citas/d/'],
    ['/citas/d/', 'Abrir es compartir', undefined, null],
    ['/datos/', null, undefined, null],
  ])
})
