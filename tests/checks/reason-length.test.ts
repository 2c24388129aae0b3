import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const withReason = (reason: string) =>
  replacing(paths.claim, 'El informe los cuenta todos.', reason)

test('wants a sentence', () => {
  expect(reportOn(withReason('Consta.'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      9:5  The reason “Consta.” has 1 word; it needs at least 5.
           Say in a sentence why the verdict stands.  (reason-length)

    1 problem in 1 file.
  `)
})

test('takes five words', () => {
  expect(reportOn(withReason('Lo dice con todas sus letras.'))).toBe('No problems.')
  expect(reportOn(withReason('Lo dice una tabla.'))).toContain('has 4 words; it needs at least 5.')
})
