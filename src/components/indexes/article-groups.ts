import { articlesByYear } from '../../corpus/articles-by-year.ts'
import type { Article } from '../../corpus/corpus.ts'
import { articles as words } from '../../edition/words/articles.ts'

/** Articles by year, the newest first. */
export function groupsOfArticles(articles: readonly Article[]) {
  return articlesByYear(articles).map(({ year, articles }) => ({
    id: year === null ? words.undatedAnchor : `de-${year}`,
    name: year ?? words.undated,
    articles,
    count: articles.length,
  }))
}
