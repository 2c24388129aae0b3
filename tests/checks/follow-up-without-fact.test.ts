import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('misses what happened', () => {
  expect(reportOn(replacing(paths.followUp, 'Sale un informe nuevo.\n', '')))
    .toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      1:1  The follow-up \`informe-nuevo\` does not say what happened.
           Write it below the second line of \`---\`.  (follow-up-without-fact)

    1 problem in 1 file.
  `)
})

test('leaves what may not stand there to its own report', () => {
  const report = reportOn(replacing(paths.followUp, 'Sale un informe nuevo.', '![](x.png)'))
  expect(report).toContain('(unexpected-markup)\n\n1 problem in 1 file.')
})
