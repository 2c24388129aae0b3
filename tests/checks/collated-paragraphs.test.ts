import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('wants collated paragraphs to be in the article', () => {
  expect(reportOn(replacing(paths.article, 'differences:', 'collated: [1, 99]\ndifferences:')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      13:15  There is no paragraph 99 to collate: the article has 2.
             Count paragraphs from 1, and list only those that were compared.  (collated-paragraphs)

    1 problem in 1 file.
  `)
})
