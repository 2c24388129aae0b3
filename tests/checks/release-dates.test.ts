import { expect, test } from 'vitest'
import { addingLicences, paths, replacing, reportOn } from '../a-content.ts'

const changed = (from: string, to: string) =>
  reportOn(...addingLicences, replacing(paths.licences, from, to))

test('wants the oldest release first', () => {
  expect(changed('"2024-02-10"', '"2023-01"')).toMatchInlineSnapshot(`
    content/licences/surco.yaml
      10:5  The release of Surco 2 (2023-01) stands below that of Surco 1 (2023-02), which is later.
            Put the oldest release first.  (release-dates)

    1 problem in 1 file.
  `)
})

test('knows no release of the future', () => {
  expect(changed('"2025"', '"2025-07"')).toMatchInlineSnapshot(`
    content/licences/surco.yaml
      15:5  The release of Surco 3 is in the future: nowhere on earth is it later than 2025-06-15.
            Correct the date.  (release-dates)

    1 problem in 1 file.
  `)
})

test.each(['"2023-02-01"', '"2023"', '"2024-12"'])('has nothing against one of %s', (date) => {
  expect(changed('"2024-02-10"', date)).toBe('No problems.')
})
