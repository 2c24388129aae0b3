import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const issued = (date: string) =>
  reportOn(replacing(paths.report, 'issued: "2025"', `issued: ${date}`))

test('does not believe that a source is from the future', () => {
  expect(issued('"2026"')).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      9:1  The source of 2026 is in the future: nowhere on earth is it later than 2025-06-15.
           Correct the date.  (source-dates)

    1 problem in 1 file.
  `)
})

test('does not believe that it was cited before it was there', () => {
  expect(issued('"2025-02-21"')).toMatchInlineSnapshot(`
    content/claims/crece.md
      11:9  The assessment of 2025-02-01 cites \`informe\`, which is of 2025-02-21.
            Correct the day of the assessment, or \`issued\` of the source; or cite the source in a new assessment.  (source-dates)

    content/follow-ups/informe-nuevo.md
      6:11  The follow-up was added on 2025-02-20, and cites \`informe\`, which is of 2025-02-21.
            Correct \`added\`, or \`issued\` of the source; or tell it in a follow-up of its own.  (source-dates)

    2 problems in 2 files.
  `)
})

test.each(['"2025"', '"2025-02"', '"2025-02-01"', '"1996-03"', 'null'])(
  'believes that a source of %s was cited on 2025-02-01',
  (date) => {
    expect(issued(date)).toBe('No problems.')
  },
)
