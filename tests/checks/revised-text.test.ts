import { expect, test } from 'vitest'
import { reportOn, writing } from '../a-content.ts'

const change = (paragraph: number) =>
  `changes: [{ kinds: [palabras], paragraphs: [${paragraph}], before: [{ paragraph: 1, text: Era otra. }] }]`

test('wants changes of a text to be of an article, newest first, and none to come', () => {
  const article = (id: string, ...days: [date: string, paragraph: number][]) =>
    writing(
      `content/revisions/${id}.yaml`,
      `revisions:\n${days.map(([date, number]) => `  - date: ${date}\n    ${change(number)}\n`).join('')}`,
    )
  expect(reportOn(article('nota', ['2025-03-01', 1], ['2025-02-01', 2]))).toBe('No problems.')
  expect(
    reportOn(
      article('nota', ['2025-03-01', 1], ['2025-04-01', 3], ['2999-01-01', 1]),
      article('otra', ['2025-03-01', 1]),
    ),
  ).toMatchInlineSnapshot(`
    content/revisions/nota.yaml
      4:5  The changes of 2025-04-01 stand below those of 2025-03-01.
           Put the newest first.  (revised-text)
      5:49  There is no paragraph 3: the article has 2.
            Write the number that the paragraph has today, or none if it was taken out.  (revised-text)
      6:5  The changes of 2999-01-01 are in the future: today is 2025-06-15.
           Write the day on which they were taken over.  (revised-text)
      6:5  The changes of 2999-01-01 stand below those of 2025-04-01.
           Put the newest first.  (revised-text)

    content/revisions/otra.yaml
      1:1  There is no article \`otra\` whose text has changed.
           Rename the file as the folder of the article in \`content/articles/\` is named.  (revised-text)

    5 problems in 2 files.
  `)
})
