import { expect, test } from 'vitest'
import { countCodePoints } from '../../src/text/count-code-points.ts'

test.each([
  ['', 0],
  ['código', 6],
  ['“Sí”', 4],
  // Two UTF-16 units each.
  ['a🦙b🦙', 4],
  // A letter and its accent apart are two.
  ['e\u0301', 2],
])('counts %j', (text, count) => {
  expect(countCodePoints(text)).toBe(count)
  expect(countCodePoints(text)).toBe(Array.from(text).length)
})
