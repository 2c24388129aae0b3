import { expect, test } from 'vitest'
import { readingMinutes } from '../../src/text/reading-minutes.ts'

test.each([
  { words: 3, minutes: 1 },
  { words: 238, minutes: 1 },
  { words: 939, minutes: 4 },
])('$words words take $minutes min', ({ words, minutes }) => {
  expect(readingMinutes('palabra '.repeat(words))).toBe(minutes)
})
