import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('does not believe an article from the future', () => {
  expect(reportOn(replacing(paths.article, '2024-10-28', '2025-06-16'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      7:1  The article of 2025-06-16 is in the future: nowhere on earth is it later than 2025-06-15.
           Correct the date.  (publication-date)

    1 problem in 1 file.
  `)
})

test('lets an article be of the day of its first assessment', () => {
  expect(
    reportOn(
      replacing(paths.article, '2024-10-28', '2025-02-01'),
      replacing(paths.followUp, '2025-01', '2025-02'),
    ),
  ).toBe('No problems.')
})

test.each(['2025-06', '2025'])('lets an article be of %s, which is not over', (date) => {
  expect(
    reportOn(
      replacing(paths.article, '2024-10-28', date),
      replacing(paths.claim, '2025-02-01', '2025-06-01'),
      replacing(paths.followUp, 'date: "2025-01"', 'date: "2025-06"'),
      replacing(paths.followUp, 'added: "2025-02-20"', 'added: "2025-06-10"'),
    ),
  ).toBe('No problems.')
})

test.each(['2025-07', '2026'])('does not believe an article of %s', (date) => {
  expect(reportOn(replacing(paths.article, '2024-10-28', date))).toContain(
    `The article of ${date} is in the future`,
  )
})
