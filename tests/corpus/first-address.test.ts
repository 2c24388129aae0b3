import { expect, test } from 'vitest'
import { firstAddresses } from '../../src/corpus/first-address.ts'
import type { AddressRecord } from '../../src/schemas/addresses.ts'

const words = { words: 'palabras', fingerprint: '0000000000000001' }

function record(address: string, since: string, to?: string, date = ''): AddressRecord {
  return { address, since, ...words, ...(to !== undefined && { moved: { to, date } }) }
}

const firstOf = (...records: AddressRecord[]) => firstAddresses(records)

test('what never moved has the address it has', () => {
  expect(firstOf(record('/citas/a/', '2025-01-01'))('/citas/a/')).toBe('/citas/a/')
  expect(firstOf()('/citas/a/')).toBe('/citas/a/')
})

test('what moved several times has the address that it had first', () => {
  const first = firstOf(
    record('/citas/c/', '2025-03-01'),
    record('/citas/b/', '2025-02-01', '/citas/c/', '2025-03-01'),
    record('/citas/a/', '2025-01-01', '/citas/b/', '2025-02-01'),
  )
  expect(['/citas/a/', '/citas/b/', '/citas/c/'].map(first)).toEqual(Array(3).fill('/citas/a/'))
})

test('what moved back, or was corrected, has the address that it had first', () => {
  const back = firstOf(
    record('/citas/a/', '2025-01-01'),
    record('/citas/b/', '2025-02-01', '/citas/a/', '2025-03-01'),
  )
  expect(back('/citas/a/')).toBe('/citas/a/')
  // A second `move` leaves the day of the first.
  const corrected = firstOf(
    record('/citas/a/', '2025-01-01', '/citas/c/', '2025-02-01'),
    record('/citas/c/', '2025-03-01'),
  )
  expect(corrected('/citas/c/')).toBe('/citas/a/')
})

test('what was there before something else moved to it keeps its own address', () => {
  const merged = firstOf(
    record('/citas/a/', '2025-01-01', '/citas/b/', '2025-04-01'),
    record('/citas/b/', '2025-02-01'),
  )
  expect(merged('/citas/b/')).toBe('/citas/b/')
})

test('of two that moved to a new address, the older one gives the first', () => {
  const two = firstOf(
    record('/citas/b/', '2025-02-01', '/citas/c/', '2025-04-01'),
    record('/citas/a/', '2025-01-01', '/citas/c/', '2025-04-01'),
    record('/citas/c/', '2025-04-01'),
  )
  expect(two('/citas/c/')).toBe('/citas/a/')
})

test('a circle ends', () => {
  const circle = firstOf(
    record('/citas/a/', '2025-01-01', '/citas/b/', '2025-02-01'),
    record('/citas/b/', '2025-02-01', '/citas/a/', '2025-02-01'),
  )
  expect(circle('/citas/a/')).toMatch(/^\/citas\/[ab]\/$/)
})
