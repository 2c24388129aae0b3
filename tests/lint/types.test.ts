import { expect, test } from 'vitest'
import { complaintsOf } from './run-script.ts'

test('`astro check` has nothing to complain of', () => {
  expect(complaintsOf('astro', 'check')).toBe('')
})
