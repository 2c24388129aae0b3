import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const saying = (wouldChange: string) =>
  replacing(paths.claim, 'core: true', `core: true\nwouldChange: ${wouldChange}`)

test('wants one or two whole sentences', () => {
  expect(reportOn(saying('Otro informe. Otra tabla. Otra cuenta'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      5:1  What would change the verdict on \`crece\` does not end with a full stop.
           Write it as a sentence.  (would-change-form)
      5:1  What would change the verdict on \`crece\` has 3 sentences.
           Say it in 2 sentences at most.  (would-change-form)

    2 problems in 1 file.
  `)
})

test('takes two', () => {
  expect(reportOn(saying('Un informe que los contara de otro modo. O una tabla.'))).toBe(
    'No problems.',
  )
})
