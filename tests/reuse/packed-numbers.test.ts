import { expect, test } from 'vitest'
import { packed, unpacked } from '../../src/reuse/packed-numbers.ts'

const smallest = -(2 ** 31)
const largest = 2 ** 31 - 1

test.each([
  { what: 'none', numbers: [] },
  { what: 'one', numbers: [5] },
  { what: 'of both signs', numbers: [-3, 0, 2, 127, 128, 129, 16_383, 16_384] },
  { what: 'as far apart as can be', numbers: [smallest, largest] },
  { what: 'the largest alone', numbers: [largest] },
])('numbers come back as they were: $what', ({ numbers }) => {
  expect([...unpacked(packed(numbers))]).toEqual(numbers)
})

test('they come back in the order of their size', () => {
  expect([...unpacked(packed(new Set([7, -2, 300, 0])))]).toEqual([-2, 0, 7, 300])
})

test('the same numbers are the same bytes, whatever their order', () => {
  expect(packed([3, 1, 2])).toEqual(packed([2, 3, 1]))
})

test('numbers that lie near each other take little more than a byte each', () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => 40_000_000 + at * 100)
  expect(packed(numbers).length).toBeLessThan(1010)
})
