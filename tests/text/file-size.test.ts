import { expect, test } from 'vitest'
import { fileSize } from '../../src/text/file-size.ts'

test.each([
  [540, '540\u00A0bytes'],
  [6_187, '6\u00A0kB'],
  [123_794, '124\u00A0kB'],
])('%i bytes are “%s”', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
