import { expect, test } from 'vitest'
import { paths, replacing, reportOn, writing, type Change } from '../a-content.ts'

/** The article is of 2024-10-28, and today is 2025-06-15, the day on which it is added. */
const dated =
  (date: string): Change =>
  (files) => {
    replacing(paths.followUp, '"2025-01"', `"${date}"`)(files)
    replacing(paths.followUp, '"2025-02-20"', '"2025-06-15"')(files)
  }

test('does not believe a follow-up from the future', () => {
  expect(reportOn(dated('2025-06-16'))).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      2:1  The follow-up of 2025-06-16 is in the future: nowhere on earth is it later than 2025-06-15.
           Correct the date, or wait until it has happened.  (follow-up-dates)

    1 problem in 1 file.
  `)
})

test('does not believe a follow-up from before the article', () => {
  expect(reportOn(dated('2024-10-27'))).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      5:10  The follow-up of 2024-10-27 precedes the article of the claim \`crece\`, which was published on 2024-10-28.
            Correct the date, or leave the claim out: what was known before its article is evidence, and is cited in the claim’s file.  (follow-up-dates)

    1 problem in 1 file.
  `)
})

test.each(['2025-06-15', '2025-06', '2025', '2024-10-28', '2024-10', '2024'])(
  'compares no more of %s than is known',
  (date) => {
    expect(reportOn(dated(date))).toBe('No problems.')
  },
)

test.each(['2025-07', '2026', '2024-09', '2023'])('compares all of %s that is known', (date) => {
  expect(reportOn(dated(date))).toContain('(follow-up-dates)\n\n1 problem in 1 file.')
})

test('does not compare with an article that cannot be read', () => {
  const report = reportOn(dated('2024-10-27'), replacing(paths.article, '</Claim>', ''))
  expect(report).toContain('(mdx-syntax)\n\n1 problem in 1 file.')
})

test('does not compare with an article whose own date is wrong', () => {
  const report = reportOn(replacing(paths.article, '2024-10-28', '2042-10-28'))
  expect(report).toContain('(publication-date)\n\n1 problem in 1 file.')
})

test('does not believe a follow-up from before one of its two articles', () => {
  const later: Change = (files) => {
    for (const [path, to] of [
      [paths.article, 'content/articles/otra/article.mdx'],
      [paths.original, 'content/articles/otra/original.txt'],
      [paths.claim, 'content/claims/abre.md'],
    ] as const) {
      const text = new TextDecoder()
        .decode(files.get(path))
        .replace('2024-10-28', '2025-01-15')
        .replace('id="crece"', 'id="abre"')
        .replaceAll(/<\/?Quote[^>]*>/g, '')
      writing(to, text)(files)
    }
    replacing(paths.followUp, '[crece]', '[crece, abre]')(files)
  }
  expect(reportOn(dated('2025-01-10'), later)).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      5:17  The follow-up of 2025-01-10 precedes the article of the claim \`abre\`, which was published on 2025-01-15.
            Correct the date, or leave the claim out: what was known before its article is evidence, and is cited in the claim’s file.  (follow-up-dates)

    1 problem in 1 file.
  `)
  expect(reportOn(dated('2025-01-16'), later)).toBe('No problems.')
})

const published = (date: string) =>
  replacing(paths.article, 'datePublished: "2024-10-28"', `datePublished: ${date}`)

test.each(['"2025-01"', '"2025"', 'null\ndatePublishedNote: No consta.'])(
  'knows no order of a follow-up of January 2025 and an article of %s',
  (date) => {
    expect(reportOn(published(date))).toBe('No problems.')
  },
)

test('a follow-up of the month before the article is before it', () => {
  expect(reportOn(published('"2025-02"'))).toContain(
    'The follow-up of 2025-01 precedes the article of the claim `crece`, which was published on 2025-02.',
  )
})
