import { expect, test } from 'vitest'
import { complaintsOf } from './run-script.ts'

test('`eslint .` has nothing to complain of', () => {
  expect(complaintsOf('eslint', '.')).toBe('')
})
