import { expect, test } from 'vitest'
import { judgedAgain, judgedBefore, paths, replacing, reportOn } from '../a-content.ts'

const unexplained = [
  ...judgedBefore('2024-11-01'),
  replacing(paths.claim, '    change: Ha salido el informe, que faltaba.\n', ''),
]

test('wants to know what is different', () => {
  expect(reportOn(...unexplained)).toMatchInlineSnapshot(`
    content/claims/crece.md
      7:5  The assessment of 2025-02-01 does not say what is different from the one before it.
           Write it under \`change\`, with the reason, in a sentence or two.  (missing-change)

    1 problem in 1 file.
  `)
})

test('wants it of every assessment but the first, which has nothing before it', () => {
  expect(
    reportOn(
      ...unexplained,
      judgedAgain('2025-05-01'),
      replacing(paths.claim, 'reason: Aún no', 'change: Nada.\n    reason: Aún no'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      12:5  The assessment of 2025-02-01 does not say what is different from the one before it.
            Write it under \`change\`, with the reason, in a sentence or two.  (missing-change)
      21:5  The first assessment of \`crece\` has a \`change\`, but nothing before it.
            Delete \`change\`.  (missing-change)

    2 problems in 1 file.
  `)
})

test('is content with the first assessment alone', () => {
  expect(reportOn()).toBe('No problems.')
})
