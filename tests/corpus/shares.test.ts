import { expect, test } from 'vitest'
import { sharesOf } from '../../src/corpus/shares.ts'

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

test('divides in proportion', () => {
  expect(sharesOf([1, 2, 1], 0.02)).toEqual([0.25, 0.5, 0.25])
})

test('gives all to one count alone', () => {
  expect(sharesOf([1], 0.02)).toEqual([1])
})

test('has nothing to divide among no counts', () => {
  expect(sharesOf([], 0.02)).toEqual([])
})

test('keeps one claim among eight thousand in sight, and the rest in proportion', () => {
  const shares = sharesOf([5333, 1, 2666], 0.02)
  expect(shares[1]).toBe(0.02)
  expect(shares[0]! / shares[2]!).toBeCloseTo(2, 2)
  expect(sum(shares)).toBeCloseTo(1)
})

test('raises also what would fall below the least by giving', () => {
  const shares = sharesOf([1000, 20, 1, 1, 1, 1], 0.02)
  expect(Math.min(...shares)).toBe(0.02)
  expect(sum(shares)).toBeCloseTo(1)
})
