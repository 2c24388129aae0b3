import { expect, test } from 'vitest'
import { full, maskOf, type Outline } from '../../src/previews/mask.ts'

function square(from: number, to: number): Outline[number] {
  return [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ]
}

/** How much of each pixel is covered, row by row, without rows and columns that are empty. */
function coverageOf(outline: Outline, scale = 1, shift = 0): number[][] {
  const { width, height, coverage } = maskOf(outline, scale, shift)
  const rows = Array.from({ length: height }, (_, row) =>
    [...coverage.subarray(row * width, (row + 1) * width)].map((covered) => covered / full),
  )
  const isInked = (column: number) => rows.some((row) => row[column]! > 0)
  return rows
    .filter((row) => row.some((covered) => covered > 0))
    .map((row) => row.filter((_, column) => isInked(column)))
}

test('a shape covers the pixels that lie within it, and its part of others', () => {
  expect(coverageOf([square(0, 20)], 0.1)).toEqual([
    [1, 1],
    [1, 1],
  ])
  const [upper] = coverageOf([square(0, 10)], 0.1, 0.6)
  expect(upper).toEqual([6 / 15, 9 / 15])
})

test('what is cut out of a shape is not covered', () => {
  const hole = square(1, 2).toReversed()
  const [upper, middle] = coverageOf([square(0, 3), hole])
  expect(upper).toEqual([1, 1, 1])
  expect(middle).toEqual([1, 0, 1])
})

test('where two parts of a letter overlap, it is not darker', () => {
  const [upper] = coverageOf([square(0, 2), square(0, 2)])
  expect(upper).toEqual([1, 1])
})

test('a slope covers half of the pixels that it cuts in two', () => {
  const triangle: Outline[number] = [
    [0, 0],
    [2, 0],
    [0, 2],
  ]
  expect(coverageOf([triangle])).toEqual([
    [8 / 15, 0],
    [1, 8 / 15],
  ])
})

test('a glyph without an outline covers nothing', () => {
  expect(maskOf([], 1, 0).coverage).toHaveLength(0)
})
