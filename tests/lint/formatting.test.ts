import { expect, test } from 'vitest'
import { complaintsOf } from './run-script.ts'

test('`prettier --check .` has nothing to complain of', () => {
  expect(complaintsOf('prettier', '--check', '.')).toBe('')
})
