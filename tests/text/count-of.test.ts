import { expect, test } from 'vitest'
import { countOf } from '../../src/text/count-of.ts'

test.each([
  [0, '0 citas'],
  [1, '1 cita'],
  [4, '4 citas'],
])('counts %i', (count, expected) => {
  expect(countOf(count, 'cita', 'citas')).toBe(expected)
})
