import { expect, test } from 'vitest'
import { paths, replacing, reportOn, type Change } from '../a-content.ts'

/** It happened in January 2025, and today is 2025-06-15. */
const added = (day: string): Change => replacing(paths.followUp, '"2025-02-20"', `"${day}"`)

test('does not believe that a follow-up was added in the future', () => {
  expect(reportOn(added('2025-06-16'))).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      7:1  The follow-up was added on 2025-06-16, which is in the future: nowhere on earth is it later than 2025-06-15.
           Correct the day.  (follow-up-added)

    1 problem in 1 file.
  `)
})

test('does not believe that a follow-up was added before it happened', () => {
  expect(reportOn(added('2024-12-31'))).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      7:1  The follow-up was added on 2024-12-31, before it happened: 2025-01.
           Correct one of the two. \`added\` is the day on which the file was written.  (follow-up-added)

    1 problem in 1 file.
  `)
})

test.each(['2025-01-01', '2025-06-15'])('believes that one was added on %s', (day) => {
  expect(reportOn(added(day))).toBe('No problems.')
})

test('asks for the day where it is missing, and says of what', () => {
  expect(reportOn(replacing(paths.followUp, 'added: "2025-02-20"\n', ''))).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      2:1  Field \`added\` is missing.
           Expected the day on which the file was written, such as "2024-10-28".  (schema)

    1 problem in 1 file.
  `)
})
