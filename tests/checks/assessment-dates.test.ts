import { expect, test } from 'vitest'
import { judgedBefore, paths, replacing, reportOn } from '../a-content.ts'

test('lets assessments stand newest first', () => {
  expect(reportOn(...judgedBefore('2024-11-01'))).toBe('No problems.')
})

test('says which assessment is out of order', () => {
  expect(reportOn(...judgedBefore('2025-03-01'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      15:5  The assessment of 2025-03-01 stands below the one of 2025-02-01, which is not later.
            Put the newest assessment first.  (assessment-dates)

    1 problem in 1 file.
  `)
})

test('wants one assessment a day', () => {
  expect(reportOn(...judgedBefore('2025-02-01'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      7:5  There is another assessment of 2025-02-01 below this one.
           Give this one, which is newer, a later day: there is one a day.  (assessment-dates)

    1 problem in 1 file.
  `)
})

test('does not believe an assessment from the future', () => {
  expect(reportOn(replacing(paths.claim, '2025-02-01', '2025-06-16'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      7:5  The assessment of 2025-06-16 is in the future: nowhere on earth is it later than 2025-06-15.
           Correct the date.  (assessment-dates)

    1 problem in 1 file.
  `)
})

test('lets an assessment be of today', () => {
  expect(reportOn(replacing(paths.claim, '2025-02-01', '2025-06-15'))).toBe('No problems.')
})

test('does not believe an assessment from before the article', () => {
  expect(reportOn(...judgedBefore('2024-10-27'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      15:5  The assessment of 2024-10-27 is older than the article, which was published on 2024-10-28.
            Correct the date.  (assessment-dates)

    1 problem in 1 file.
  `)
})
