import { expect, test } from 'vitest'
import { articlesByYear } from '../../src/corpus/articles-by-year.ts'
import { buildCorpus } from '../../src/corpus/build-corpus.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { aContent, addingArticle, aCorpus, paths, replacing } from '../a-content.ts'

const [article] = aCorpus().articles
const datedIn = (...dates: (string | null)[]) =>
  dates.map((datePublished) => ({ ...article!, datePublished }))

test('stand under the year, however exact the date, and without one in a group of their own', () => {
  const groups = articlesByYear(datedIn(null, '2023', '2024-10-28', '2024', null, '2025-01'))
  expect(groups.map(({ year, articles }) => [year, articles.length])).toEqual([
    ['2025', 1],
    ['2024', 2],
    ['2023', 1],
    [null, 2],
  ])
})

test.each([
  ['null\ndatePublishedNote: No consta.', ['segunda', 'nota']],
  ['"2024"', ['segunda', 'nota']],
  ['"2025"', ['segunda', 'nota']],
  ['"2025-02"', ['nota', 'segunda']],
])('of %s and 2 January 2025 the order is %j', (date, order) => {
  const dated = replacing(paths.article, 'datePublished: "2024-10-28"', `datePublished: ${date}`)
  const { content } = readContent(aContent(...addingArticle, dated))
  expect(buildCorpus(content).articles.map(({ id }) => id)).toEqual(order)
})
