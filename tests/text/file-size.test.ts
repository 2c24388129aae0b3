import { expect, test } from 'vitest'
import { fileSize } from '../../src/text/file-size.ts'

test.each([
  [540, '540 bytes'],
  [6_187, '6 kB'],
  [123_794, '124 kB'],
])('%i bytes are “%s”', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
