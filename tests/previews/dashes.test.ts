import { expect, test } from 'vitest'
import { dashesOf } from '../../src/previews/dashes.ts'

test('a line is in dashes from its beginning to its end', () => {
  const dashes = dashesOf({ start: 0, end: 100 }, 10, [])
  expect(dashes.map(({ start }) => start)).toEqual([0, 32, 64, 96])
  expect(dashes.at(-1)).toEqual({ start: 96, end: 100 })
})

test('dashes keep clear of what reaches below the line', () => {
  const obstacles = [
    { start: 20, end: 30 },
    { start: 28, end: 40 },
    { start: 90, end: 98 },
  ]
  expect(dashesOf({ start: 0, end: 100 }, 4, obstacles)).toEqual([
    { start: 0, end: 8.8 },
    { start: 12.8, end: 15 },
    ...[45, 57.8, 70.6, 83.4].map((start) => ({ start, end: Math.min(start + 8.8, 85) })),
  ])
})
