import { expect, test } from 'vitest'
import { coverageOf, rangeOf } from '../../src/fonts/unicode-range.ts'

const latin = 'U+0000-00FF,U+0131,U+2000-206F'

test.each(['ñ', 'ÿ', 'ı', '…'])('%s is in the range', (character) => {
  expect(coverageOf(latin)(character)).toBe(true)
})

test.each(['Ā', 'İ', 'ő', '€', '𝛼'])('%s is not', (character) => {
  expect(coverageOf(latin)(character)).toBe(false)
})

test('the range of some characters is those and no others', () => {
  expect(rangeOf(['ő', 'ł', '𝛼'])).toMatchInlineSnapshot(`U+0142, U+0151, U+1D6FC`)
})
